/** Words of the pages that have no others. */
export const pageTexts = {
  selected: { nb: "Valgt", en: "Selected", fi: "Valittu" },
  notFound: { nb: "Siden finnes ikke", en: "There is no such page", fi: "Sivua ei ole" },
  notFoundText: {
    nb: "Adressen {path} leder ikke noe sted.",
    en: "The address {path} leads nowhere.",
    fi: "Osoite {path} ei johda mihinkään.",
  },
  choose: { nb: "Velg to sider", en: "Choose two sides", fi: "Valitse kaksi puolta" },
  chooseText: {
    nb: "Søk etter to regioner, klynger eller andre aktører, så får du vite hvem som knytter dem sammen.",
    en: "Search for two regions, clusters or other actors, and learn who links them.",
    fi: "Hae kaksi aluetta, klusteria tai muuta toimijaa, niin näet, kuka ne yhdistää.",
  },
  examples: { nb: "eksemplene", en: "the examples", fi: "esimerkit" },
  toAsk: { nb: "Still et spørsmål", en: "Ask a question", fi: "Esitä kysymys" },
} as const;
