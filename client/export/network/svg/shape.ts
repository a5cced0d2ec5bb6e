import type { Theme } from "../../../graph/theme.ts";
import type { ActorKind } from "../../../kinds/actorName.gen.ts";
import { KINDS } from "../../../kinds/index.ts";
import type { KindView } from "../../../kinds/kindView.ts";
import { element } from "../xml.ts";
import { round } from "./textBlock.ts";

/** Pixels from the middle of a node to its corner or edge, and what one unit of a kind's path measures. */
export const RADIUS = 11;
const SCALE = 1.1;

interface Drawn {
  readonly kind: ActorKind;
  readonly placeKnown: boolean;
}

/** The shape of an actor around a point: filled, or hollow where its place is unknown. */
export function shape(
  { kind, placeKnown }: Drawn,
  at: { readonly x: number; readonly y: number },
  { kinds, text, background }: Theme,
): string {
  const colour = kinds.get(kind) ?? text;
  const place = `translate(${round(at.x)} ${round(at.y)}) scale(${SCALE}) translate(-12 -12)`;
  return element("path", {
    d: KINDS[kind].path,
    transform: place,
    fill: placeKnown ? colour : background,
    stroke: placeKnown ? null : colour,
    "stroke-width": placeKnown ? null : 2.7,
  });
}

/** Pixels from the middle of a shape to its outline, in the direction of a vector of length 1. */
export function reach(kind: ActorKind, { x, y }: { readonly x: number; readonly y: number }) {
  return REACHES[KINDS[kind].shape](Math.abs(x), Math.abs(y)) * SCALE + 1;
}

/** By shape, in the units of the paths of kinds. */
const REACHES: Readonly<Record<KindView["shape"], (x: number, y: number) => number>> = {
  ellipse: () => 9.5,
  rectangle: (x, y) => 8 / Math.max(x, y),
  diamond: (x, y) => 10.5 / (x + y),
  // A side at the top and bottom, two slanted ones at either end.
  hexagon: (x, y) => Math.min(8.7 / (y || 1e-9), 10 / (x + y * 0.575)),
};
