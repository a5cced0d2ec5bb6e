import type { ActorKind } from "../kinds/actorName.gen.ts";
import type { Basis } from "../ties/tieLine.gen.ts";

/** Where a node stands: on a side, on both, or between them. */
type Column = "from" | "both" | "broker" | "to" | "inner";

/** One actor, or a counted group of actors of one side that opens. */
export interface GraphNode {
  /** The id of the actor; any unique text for a group. */
  id: string;
  /** Short name where there is one. */
  label: string;
  /** The full name, shown where the label is shortened. */
  name?: string;
  kind: ActorKind;
  column: Column;
  /** False where no place of the actor is on record. */
  placeKnown?: boolean;
  /** The rest of a side, counted and not drawn one by one. */
  group?: { side: "from" | "to"; count: number };
}

/** All ties between two actors, drawn as one line. */
export interface GraphEdge {
  id: string;
  from: string;
  to: string;
  /** That of the strongest tie. */
  basis: Basis;
  /** What the ties are, in words. */
  label: string;
  /** Where arrows stand: a symmetric tie has none. */
  arrows: "none" | "forward" | "both";
  /** Ids of the ties, first the one that a click selects. */
  ties: readonly string[];
}

/** What the canvas draws. The same model always gives the same picture. */
export interface GraphModel {
  nodes: readonly GraphNode[];
  edges: readonly GraphEdge[];
  /** Headings of the three columns; empty texts where the picture has none. */
  columns: { from: string; middle: string; to: string };
}

/** The actor or tie that is selected in list and canvas alike. */
export interface Selected {
  type: "actor" | "tie";
  id: string;
}
