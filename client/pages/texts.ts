/** Words of the pages that have no others. */
export const pageTexts = {
  selected: { nb: "Valgt", en: "Selected", fi: "Valittu" },
  notFound: { nb: "Siden finnes ikke", en: "There is no such page", fi: "Sivua ei ole" },
  notFoundText: {
    nb: "Adressen {path} leder ikke noe sted.",
    en: "The address {path} leads nowhere.",
    fi: "Osoite {path} ei johda mihinkään.",
  },
  toAsk: { nb: "Still et spørsmål", en: "Ask a question", fi: "Esitä kysymys" },
} as const;
