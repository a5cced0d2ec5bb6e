/** Words of the page of gaps. */
export const gapsTexts = {
  title: {
    nb: "Hvor det mangler forbindelser",
    en: "Where links are missing",
    fi: "Missä yhteydet puuttuvat",
  },
  theGaps: { nb: "hullene", en: "the gaps", fi: "aukot" },
} as const;
