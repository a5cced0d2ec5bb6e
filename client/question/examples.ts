/** Questions to begin with; names as they are in every language. */
export const EXAMPLES = [
  { from: "helgeland", to: "grenland", name: "Helgeland – Grenland" },
  { from: "lapland", to: "helgeland", name: "Lapland – Helgeland" },
  { from: "nce-eyde", to: "arctic-cluster-team", name: "NCE Eyde – Arctic Cluster Team" },
  { from: "kongsberg", to: "halden", name: "Kongsberg – Halden" },
  { from: "denmark", to: "sweden", name: "Danmark – Sverige" },
] as const;
