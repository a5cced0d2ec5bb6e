/** Words of the page of one pair. */
export const gapTexts = {
  title: {
    nb: "Hva som er mellom to sider",
    en: "What there is between two sides",
    fi: "Mitä kahden puolen välillä on",
  },
  theGap: { nb: "paret", en: "the pair", fi: "pari" },
} as const;
