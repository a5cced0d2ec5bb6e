/** Words of the region panel. */
export const regionTexts = {
  name: { nb: "region", en: "region", fi: "alue" },
  everyLanguage: { nb: "Alle språk", en: "All languages", fi: "Kaikki kielet" },
  alsoCalled: { nb: "Også kalt", en: "Also called", fi: "Myös nimellä" },
  within: { nb: "Ligger i", en: "Lies in", fi: "Sijaitsee alueella" },
  holds: { nb: "Omfatter", en: "Holds", fi: "Sisältää" },
  counted: {
    one: {
      nb: "{count} aktør er plassert her eller i en mindre region her.",
      en: "{count} actor is placed here or in a smaller region within.",
      fi: "{count} toimija on sijoitettu tänne tai tähän kuuluvaan alueeseen.",
    },
    other: {
      nb: "{count} aktører er plassert her eller i en mindre region her.",
      en: "{count} actors are placed here or in a smaller region within.",
      fi: "{count} toimijaa on sijoitettu tänne tai tähän kuuluvaan alueeseen.",
    },
  },
  caveat: {
    nb: "Mange aktører i dataene har ikke noe kjent sted og kan høre til her. At noe ikke står her, beviser ingenting.",
    en: "Many actors in the data have no known place and may belong here. What is missing here proves nothing.",
    fi: "Monella aineiston toimijalla ei ole tunnettua paikkaa, ja ne voivat kuulua tänne. Puuttuva tieto ei todista mitään.",
  },
  noActors: {
    nb: "Ingen aktør er plassert her. Det betyr at ingenting er lest, ikke at ingen finnes.",
    en: "No actor is placed here. That means that nothing was read, not that there is none.",
    fi: "Tänne ei ole sijoitettu toimijoita. Se tarkoittaa, ettei mitään ole luettu, ei etteikö niitä olisi.",
  },
} as const;
