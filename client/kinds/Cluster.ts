import type { KindView } from "./kindView.ts";

/** A cluster, network or supercluster plan. */
export const Cluster: KindView = {
  colour: "--kind-cluster",
  shape: "hexagon",
  path: "M7 3.3h10l5 8.7-5 8.7H7L2 12z",
  name: { nb: "klynge", en: "cluster", fi: "klusteri" },
  plural: { nb: "Klynger", en: "Clusters", fi: "Klusterit" },
  counted: {
    one: { nb: "{count} klynge", en: "{count} cluster", fi: "{count} klusteri" },
    other: { nb: "{count} klynger", en: "{count} clusters", fi: "{count} klusteria" },
  },
};
