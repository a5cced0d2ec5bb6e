import type { Label, Measure } from "./label.ts";

/** Which side of its node a label stands on. */
type LabelSide = "left" | "right" | "below";

/** Where a node stands, in pixels at zoom 1, and its label. */
export interface PlacedNode {
  x: number;
  y: number;
  label: Label;
  side: LabelSide;
}

/** The heading of a column; `x` and `y` are its centre. */
export interface PlacedHeading {
  id: string;
  x: number;
  y: number;
  label: Label;
}

/** A whole picture. */
export interface Placement {
  nodes: ReadonlyMap<string, PlacedNode>;
  headings: readonly PlacedHeading[];
  /** What the picture needs, labels and margins included. */
  width: number;
  height: number;
}

/** What a layout may fill, and the font it fills it in. */
export interface Space {
  width: number;
  height: number;
  measure: Measure;
}

/** Pixels; the same numbers make the picture and its style. */
export const NODE_SIZE = 22;
export const FONT_SIZE = 13;
export const LINE_HEIGHT = 16;
export const LABEL_GAP = 6;
export const MARGIN = 12;

/** A rectangle by its edges. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The box that the label of a node fills. */
export function labelBox({ x, y, label, side }: PlacedNode): Box {
  const reach = NODE_SIZE / 2 + LABEL_GAP;
  if (side === "below") {
    const top = y + reach;
    const left = x - label.width / 2;
    return { left, right: left + label.width, top, bottom: top + label.height };
  }
  const left = side === "left" ? x - reach - label.width : x + reach;
  const top = y - label.height / 2;
  return { left, right: left + label.width, top, bottom: top + label.height };
}

/** The box that a node fills, without its label. */
export function nodeBox({ x, y }: PlacedNode): Box {
  const half = NODE_SIZE / 2;
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

/** How much wider than other text the bold text of headings runs, at most. */
export const HEADING_WIDEN = 1.12;
