import type { ActorKind } from "../../kinds/actorName.gen.ts";
import type { GraphEdge } from "../model.ts";

/** One actor of the network, at its place. */
export interface NetworkNode {
  readonly id: string;
  /** Short name where there is one. */
  readonly label: string;
  /** The full name. */
  readonly name: string;
  readonly kind: ActorKind;
  /** False where no place of the actor is on record. */
  readonly placeKnown: boolean;
  /** Pixels at zoom 1. */
  readonly x: number;
  readonly y: number;
  /** Ties in the picture, by which labels are ranked. */
  readonly ties: number;
  /** How many ties are not in the picture, in words: "+17"; empty where none is missing. */
  readonly more: string;
  readonly pinned: boolean;
}

/** A network, as it is drawn. The same model always gives the same picture. */
export interface NetworkModel {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly GraphEdge[];
}

/** What in the picture the reader is at. */
export interface Marks {
  readonly actors: ReadonlySet<string>;
  readonly ties: ReadonlySet<string>;
  /** The actor at which the keyboard is. */
  readonly at: string | null;
}
