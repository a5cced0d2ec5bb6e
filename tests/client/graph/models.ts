import type { GraphEdge, GraphModel, GraphNode } from "../../../client/graph/model.ts";

/** A node with everything but what matters left out. */
export function node(id: string, label: string, column: GraphNode["column"]): GraphNode {
  const group = { side: column === "to" ? "to" : "from", count: 3 } as const;
  return { id, label, kind: "Company", column, ...(id.startsWith("group:") && { group }) };
}

/** A directed, stated edge of one tie. */
export function edge(from: string, to: string): GraphEdge {
  const ties = [`${from}~SUPPORTS~${to}`];
  return {
    id: `${from} ${to}`,
    from,
    to,
    basis: "STATED",
    label: "supports",
    arrows: "forward",
    ties,
  };
}

/** A model of these nodes and edges, with headings. */
export function model(nodes: readonly GraphNode[], edges: readonly GraphEdge[] = []): GraphModel {
  return { nodes, edges, columns: { from: "Here 25", middle: "Go-betweens 6", to: "There 7" } };
}

/** The answer that the first screen shows with the data that ships. */
export const DEFAULT_ANSWER: GraphModel = model(
  [
    node("arctic-cluster-team", "ACT", "from"),
    node("industrial-green-tech", "IGT", "to"),
    node("elkem", "Elkem", "from"),
    node("heroya-industripark-as", "Herøya Industripark AS", "to"),
    node("sintef", "SINTEF", "broker"),
    node("alcoa-norway", "Alcoa Norway ANS", "from"),
    node("sintef-helgeland", "SINTEF Helgeland", "from"),
    node("sintef-molab", "SINTEF Molab", "from"),
    node("norner", "Norner", "to"),
    node("vestfold-and-telemark-county-council", "VTFK", "to"),
    node("nordic-mining", "Nordic Mining ASA", "broker"),
    node("nce-eyde", "NCE Eyde", "broker"),
    node("institute-for-energy-technology", "IFE", "broker"),
    node("norsk-industri", "Norsk Industri", "broker"),
    node("process-plus", "Process+ EU network", "broker"),
    node("group:from", "+ 20 others", "from"),
    node("group:to", "+ 3 others", "to"),
  ],
  [
    edge("industrial-green-tech", "arctic-cluster-team"),
    edge("elkem", "heroya-industripark-as"),
    edge("alcoa-norway", "sintef"),
    edge("elkem", "sintef"),
    edge("sintef-helgeland", "sintef"),
    edge("sintef-molab", "sintef"),
    edge("sintef", "arctic-cluster-team"),
    edge("heroya-industripark-as", "sintef"),
    edge("norner", "sintef"),
    edge("sintef", "vestfold-and-telemark-county-council"),
    edge("elkem", "nordic-mining"),
    edge("heroya-industripark-as", "nordic-mining"),
    edge("nce-eyde", "arctic-cluster-team"),
    edge("elkem", "nce-eyde"),
    edge("nce-eyde", "industrial-green-tech"),
    edge("elkem", "institute-for-energy-technology"),
    edge("heroya-industripark-as", "institute-for-energy-technology"),
    edge("norsk-industri", "arctic-cluster-team"),
    edge("industrial-green-tech", "norsk-industri"),
    edge("arctic-cluster-team", "process-plus"),
    edge("industrial-green-tech", "process-plus"),
  ],
);
