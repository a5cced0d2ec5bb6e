/** Words of what leads to the query behind a part of the page. */
export const queryTexts = {
  show: { nb: "Vis spørringen", en: "Show the query", fi: "Näytä kysely" },
  copy: { nb: "Kopier spørringen", en: "Copy the query", fi: "Kopioi kysely" },
  copied: {
    nb: "Kopiert, klar til å limes inn i API-siden",
    en: "Copied, ready to be pasted into the API page",
    fi: "Kopioitu, valmis liitettäväksi rajapintasivulle",
  },
  notCopied: {
    nb: "Nettleseren lot oss ikke kopiere",
    en: "The browser did not let us copy",
    fi: "Selain ei sallinut kopiointia",
  },
  variables: { nb: "Variabler", en: "Variables", fi: "Muuttujat" },
  tooLong: {
    nb: "Spørringen er for lang for en lenke",
    en: "The query is too long for a link",
    fi: "Kysely on liian pitkä linkiksi",
  },
} as const;
