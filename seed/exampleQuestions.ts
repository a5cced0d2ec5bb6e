/** Questions to begin with that the data that ships can answer; the first is the first screen's. */
export const EXAMPLE_QUESTIONS = [
  { from: "helgeland", to: "grenland" },
  { from: "lapland", to: "helgeland" },
  { from: "nce-eyde", to: "arctic-cluster-team" },
  { from: "kongsberg", to: "halden" },
  { from: "denmark", to: "sweden" },
] as const;
