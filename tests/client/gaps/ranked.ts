/** An answer that ranks one gap between two groups whose themes nobody knows. */
export const RANKED = {
  gaps: {
    ranked: [
      {
        from: { id: "north", name: "North" },
        to: { id: "south", name: "South" },
        verdict: "GAP",
        observed: 1,
        expected: { mean: 3.5, low: 2, high: 6, method: "REWIRING" },
        reason: "Fewer ties than chance would give.",
        rank: {
          score: 0.04,
          separation: 0.99,
          themes: 0.5,
          themesKnown: false,
          coverage: 0.08,
          weaker: { id: "south", name: "South" },
        },
      },
    ],
  },
};
