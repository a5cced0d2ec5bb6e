/** Words of the legend of verdicts. */
export const legendTexts = {
  name: {
    nb: "Hva tegnene betyr: trykk for å vise bare ett",
    en: "What the signs mean: press one to show it alone",
    fi: "Mitä merkit tarkoittavat: paina nähdäksesi vain yhden",
  },
} as const;
