/** Words around facts. */
export const factTexts = {
  asOf: { nb: "per {asOf}", en: "as of {asOf}", fi: "tilanne {asOf}" },
  several: {
    nb: "Kildene oppgir flere verdier; alle står her.",
    en: "Sources give several values; all of them stand here.",
    fi: "Lähteet antavat useita arvoja; kaikki ovat tässä.",
  },
} as const;
