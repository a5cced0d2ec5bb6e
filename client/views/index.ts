import { lazy } from "react";
import type { ViewName } from "../view/explored.ts";
import { NetworkLegend } from "./graph/NetworkLegend.tsx";
import type { NetworkView } from "./viewOfNetwork.ts";

/** The ways to show an exploration: one selection, one set of filters, each a folder of its own. */
export const VIEWS = {
  graph: {
    View: lazy(() =>
      import("./graph/GraphView.tsx").then((module) => ({ default: module.GraphView })),
    ),
    Below: NetworkLegend,
    name: { nb: "Graf", en: "Graph", fi: "Verkko" },
    icon: "graph",
  },
  table: {
    View: lazy(() =>
      import("./table/TableView.tsx").then((module) => ({ default: module.TableView })),
    ),
    name: { nb: "Tabell", en: "Table", fi: "Taulukko" },
    icon: "table",
  },
} satisfies Record<ViewName, NetworkView>;
