import type { GraphNode } from "../model.ts";

/** The nodes of a side, from the top: those tied straight to the other side, the other tied ones, the rest. */
export interface SideLane {
  direct: GraphNode[];
  tied: GraphNode[];
  rest: GraphNode[];
}

/** Who stands in which column, each part in the order in which it is drawn. */
export interface Lanes {
  from: SideLane;
  to: SideLane;
  both: GraphNode[];
  /** Between the sides, in one list for each step away from `from`; brokers are one step away. */
  between: GraphNode[][];
}
