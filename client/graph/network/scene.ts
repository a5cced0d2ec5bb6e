import type { GraphEdge } from "../model.ts";
import type { Box } from "../placement.ts";
import type { Theme } from "../theme.ts";
import type { Arranged } from "./arranged.ts";
import type { Marks, NetworkNode } from "./model.ts";
import type { Writings } from "./signs.ts";

/** What the pointer is on, and which actors stay bright beside it. */
export interface Lit {
  readonly type: "actor" | "edge";
  /** The actor's id, or the edge's. */
  readonly id: string;
  readonly near: ReadonlySet<string>;
}

/** How far something is moved, in pixels at zoom 1. */
export interface Shift {
  readonly x: number;
  readonly y: number;
}

/** All that the layer above the picture draws, in pixels of the screen from where the picture begins. */
export interface SignScene {
  /** The most important first. */
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly GraphEdge[];
  readonly places: ReadonlyMap<string, Arranged>;
  readonly writings: Writings;
  readonly theme: Theme;
  readonly marks: Marks;
  readonly lit: Lit | null;
  /** Of nodes that are being dragged. */
  readonly shifts: ReadonlyMap<string, Shift>;
  readonly zoom: number;
  /** What part of the picture is in sight. */
  readonly seen: Box;
}
