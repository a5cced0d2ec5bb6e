/** Words around a claim: when it held, where it stands, what it rests on. */
export const evidenceTexts = {
  since: { nb: "fra {since}", en: "since {since}", fi: "alkaen {since}" },
  until: { nb: "til {until}", en: "until {until}", fi: "päättyen {until}" },
  asOf: { nb: "per {asOf}", en: "as of {asOf}", fi: "tilanne {asOf}" },
  undated: { nb: "uten dato", en: "no date", fi: "ei päiväystä" },
  published: { nb: "datert {date}", en: "dated {date}", fi: "päivätty {date}" },
  noSourceDate: {
    nb: "kilden er uten dato",
    en: "the source carries no date",
    fi: "lähteessä ei ole päiväystä",
  },
  moreOfSource: {
    nb: "Alt som hviler på denne kilden",
    en: "All that rests on this source",
    fi: "Kaikki tähän lähteeseen perustuva",
  },
  none: {
    nb: "Ingen belegg er registrert.",
    en: "No evidence is on record.",
    fi: "Todisteita ei ole kirjattu.",
  },
  evidence: { nb: "Belegg", en: "Evidence", fi: "Todisteet" },
} as const;
