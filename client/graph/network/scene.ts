import type { GraphEdge } from "../model.ts";
import type { Box } from "../placement.ts";
import type { Theme } from "../theme.ts";
import type { Lit } from "./lit.ts";
import type { Marks, NetworkNode } from "./model.ts";
import type { Writings } from "./signs.ts";

/** A node in the picture, in pixels of the screen from where the picture begins. */
export interface Spot {
  readonly node: NetworkNode;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Where its writing stands; null where there is no room for it. */
  readonly label: Box | null;
  readonly badge: Box | null;
}

/** An edge between two nodes of the picture. */
export interface Line {
  readonly edge: GraphEdge;
  readonly from: Spot;
  readonly to: Spot;
}

/** All that is drawn of a network. */
export interface Scene {
  /** What is in sight, what is on top last. */
  readonly spots: readonly Spot[];
  readonly lines: readonly Line[];
  readonly writings: Writings;
  readonly theme: Theme;
  readonly marks: Marks;
  readonly lit: Lit | null;
  /** What part of the picture is in sight. */
  readonly seen: Box;
}
