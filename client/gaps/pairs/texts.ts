/** Words of the list of all pairs. */
export const pairTexts = {
  name: { nb: "Alle par", en: "All pairs", fi: "Kaikki parit" },
  columns: {
    pair: { nb: "Par", en: "Pair", fi: "Pari" },
    verdict: { nb: "Vurdering", en: "Verdict", fi: "Arvio" },
    observed: {
      nb: "Knyttede par av aktører",
      en: "Tied pairs of actors",
      fi: "Sidotut toimijaparit",
    },
    mean: { nb: "Ventet, i snitt", en: "Expected, on average", fi: "Odotettu, keskimäärin" },
    interval: { nb: "Ventet, 95 %", en: "Expected, 95 %", fi: "Odotettu, 95 %" },
  },
  shown: {
    nb: "{shown} av {total} par vises: bare de valgte vurderingene.",
    en: "{shown} of {total} pairs are shown: only the verdicts that are chosen.",
    fi: "Näytetään {shown} / {total} paria: vain valitut arviot.",
  },
} as const;
