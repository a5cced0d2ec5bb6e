/** Words of the question bar. */
export const questionTexts = {
  bar: { nb: "Spørsmål", en: "Question", fi: "Kysymys" },
  who: { nb: "Hvem knytter", en: "Who links", fi: "Kuka yhdistää:" },
  and: { nb: "og", en: "and", fi: "ja" },
  end: { nb: "sammen?", en: "?", fi: "?" },
  from: { nb: "Første side", en: "First side", fi: "Ensimmäinen puoli" },
  to: { nb: "Andre side", en: "Second side", fi: "Toinen puoli" },
  askWith: {
    nb: "Hvem knytter {name} sammen med …",
    en: "Who links {name} with …",
    fi: "Kuka yhdistää: {name} ja …",
  },
  hint: {
    nb: "Region, klynge eller annen aktør",
    en: "Region, cluster or other actor",
    fi: "Alue, klusteri tai muu toimija",
  },
  noHits: {
    nb: "Ingen treff på «{text}»",
    en: "Nothing found for “{text}”",
    fi: "Ei osumia haulle ”{text}”",
  },
  searching: { nb: "Søker …", en: "Searching …", fi: "Haetaan …" },
  unreachable: {
    nb: "Søket svarer ikke",
    en: "The search does not answer",
    fi: "Haku ei vastaa",
  },
  swap: { nb: "Bytt om sidene", en: "Swap the sides", fi: "Vaihda puolet" },
  examples: { nb: "Prøv", en: "Try", fi: "Kokeile" },
  matched: { nb: "også kalt {name}", en: "also called {name}", fi: "myös {name}" },
  found: { nb: "{count} treff", en: "{count} hits", fi: "{count} osumaa" },
  foundOne: { nb: "ett treff", en: "one hit", fi: "yksi osuma" },
  clear: { nb: "Tøm feltet", en: "Clear the field", fi: "Tyhjennä kenttä" },
} as const;
