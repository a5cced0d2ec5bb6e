/** Words of how well introductions find ties that are there. */
export const qualityTexts = {
  summary: {
    nb: "Hvor gode er forslagene?",
    en: "How good are these suggestions?",
    fi: "Kuinka hyviä ehdotukset ovat?",
  },
  theQuality: { nb: "målingen", en: "the measurement", fi: "mittausta" },
  missed: {
    nb: "{count} skjulte forbindelser var ikke blant parene det ble sett på, i alle rundene til sammen.",
    en: "{count} hidden ties were not among the pairs looked at, over all rounds.",
    fi: "{count} piilotettua sidettä ei ollut tarkasteltujen parien joukossa, kaikki kierrokset yhteensä.",
  },
  ranking: { nb: "Rangert etter", en: "Ranked by", fi: "Järjestysperuste" },
  auc: {
    nb: "Skjult forbindelse foran et par uten (av 100)",
    en: "Hidden tie before a pair without one (of 100)",
    fi: "Piilotettu side ennen paria ilman sidettä (sadasta)",
  },
  precision: {
    nb: "Skjulte blant de ti første",
    en: "Hidden ones among the first ten",
    fi: "Piilotettuja kymmenen ensimmäisen joukossa",
  },
  range: {
    nb: "{mean} ({lowest}–{highest})",
    en: "{mean} ({lowest}–{highest})",
    fi: "{mean} ({lowest}–{highest})",
  },
  nothing: { nb: "ikke målt", en: "not measured", fi: "ei mitattu" },
  coin: {
    nb: "50 av 100 er som å kaste mynt. I parentes: laveste og høyeste av rundene.",
    en: "50 of 100 is a coin toss. In brackets: the lowest and the highest of the rounds.",
    fi: "50 sadasta on kuin kolikonheitto. Suluissa kierrosten pienin ja suurin.",
  },
  best: {
    nb: "En perfekt rangering ville hatt {count} blant de ti første, siden de fleste listene skjuler færre enn ti.",
    en: "A perfect ranking would have {count} among the first ten, since most lists hide fewer than ten.",
    fi: "Täydellisessä järjestyksessä niitä olisi {count} kymmenen ensimmäisen joukossa, koska useimmissa luetteloissa piilotetaan alle kymmenen.",
  },
  rankings: {
    INTRODUCTIONS: { nb: "denne listen", en: "this list", fi: "tämä luettelo" },
    GAIN: { nb: "gevinst alene", en: "gain alone", fi: "pelkkä hyöty" },
    FIT: { nb: "passform alene", en: "fit alone", fi: "pelkkä sopivuus" },
    WAY: { nb: "vei alene", en: "way alone", fi: "pelkkä reitti" },
    COVERAGE: { nb: "dekning alene", en: "coverage alone", fi: "pelkkä kattavuus" },
    DEGREE_PRODUCT: {
      nb: "flest forbindelser fra før (til sammenligning)",
      en: "most ties already (for comparison)",
      fi: "eniten siteitä ennestään (vertailuksi)",
    },
    RANDOM: {
      nb: "tilfeldig (til sammenligning)",
      en: "at random (for comparison)",
      fi: "satunnainen (vertailuksi)",
    },
  },
} as const;
