/** Numbers of rows and of what stands in them. */
export const countTexts = {
  selectActors: {
    one: {
      nb: "Velg den ene aktøren",
      en: "Select the one actor",
      fi: "Valitse ainoa toimija",
    },
    other: {
      nb: "Velg alle {count} aktører",
      en: "Select all {count} actors",
      fi: "Valitse kaikki {count} toimijaa",
    },
  },
  selectTies: {
    one: {
      nb: "Velg den ene forbindelsen",
      en: "Select the one tie",
      fi: "Valitse ainoa side",
    },
    other: {
      nb: "Velg alle {count} forbindelser",
      en: "Select all {count} ties",
      fi: "Valitse kaikki {count} sidettä",
    },
  },
  placesUnknown: {
    one: {
      nb: "{count} ukjent sted",
      en: "{count} place unknown",
      fi: "{count} paikka ei tiedossa",
    },
    other: {
      nb: "{count} ukjente steder",
      en: "{count} places unknown",
      fi: "{count} paikkaa ei tiedossa",
    },
  },
  unknown: {
    one: { nb: "{count} ukjent", en: "{count} unknown", fi: "{count} ei tiedossa" },
    other: { nb: "{count} ukjente", en: "{count} unknown", fi: "{count} ei tiedossa" },
  },
  others: {
    one: { nb: "og {count} til", en: "and {count} more", fi: "ja {count} muu" },
    other: { nb: "og {count} til", en: "and {count} more", fi: "ja {count} muuta" },
  },
  types: {
    one: { nb: "{count} type", en: "{count} type", fi: "{count} tyyppi" },
    other: { nb: "{count} typer", en: "{count} types", fi: "{count} tyyppiä" },
  },
  undated: {
    one: { nb: "{count} uten dato", en: "{count} not dated", fi: "{count} ilman päiväystä" },
    other: { nb: "{count} uten dato", en: "{count} not dated", fi: "{count} ilman päiväystä" },
  },
  noEnd: {
    one: {
      nb: "{count} uten sluttdato",
      en: "{count} without an end date",
      fi: "{count} ilman päättymispäivää",
    },
    other: {
      nb: "{count} uten sluttdato",
      en: "{count} without an end date",
      fi: "{count} ilman päättymispäivää",
    },
  },
  evidence: {
    one: { nb: "{count} belegg", en: "{count} piece", fi: "{count} todiste" },
    other: { nb: "{count} belegg", en: "{count} pieces", fi: "{count} todistetta" },
  },
} as const;
