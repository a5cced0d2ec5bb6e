/** Words for adding actors, and for what is found. */
export const addTexts = {
  theme: { nb: "tema", en: "theme", fi: "teema" },
  hint: {
    nb: "Aktør, region eller tema",
    en: "Actor, region or theme",
    fi: "Toimija, alue tai teema",
  },
  searching: { nb: "Søker …", en: "Searching …", fi: "Haetaan …" },
  failed: { nb: "Søket svarer ikke", en: "The search does not answer", fi: "Haku ei vastaa" },
  none: {
    nb: "Ingen treff på «{text}»",
    en: "Nothing found for “{text}”",
    fi: "Ei osumia haulle ”{text}”",
  },
  matched: { nb: "også kalt {name}", en: "also called {name}", fi: "myös {name}" },
  there: { nb: "i bildet", en: "in the picture", fi: "kuvassa" },
} as const;
