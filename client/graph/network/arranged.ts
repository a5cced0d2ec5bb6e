import type { Box } from "../placement.ts";
import { Boxes, isWithin } from "./boxes.ts";

/** A node with what is to be written at it; pixels of the screen. */
export interface Sign {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Half the width of the node. */
  readonly radius: number;
  readonly label: Size;
  /** The sign of ties that are not shown; null where there is none. */
  readonly badge: Size | null;
  /** Whether the label may cover nodes, because the reader chose this one. */
  readonly chosen: boolean;
  /** Pixels around the node that a mark takes, where there is one. */
  readonly ring?: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the writing of a node stands; null for what has no room. */
export interface Arranged {
  readonly label: Box | null;
  readonly badge: Box | null;
}

/** Pixels between a node and its label, and between labels. */
const GAP = 3;
const APART = 2;

/**
 * Finds room for writing, in the order of the signs, the most important first. A label stands below its node,
 * or else right, left, above or at a corner, or is not shown; it hits no node and no other writing, nor does
 * a badge. Labels that were chosen find room before all else, and may cover all but each other.
 */
export function arranged(signs: readonly Sign[], seen: Box): Map<string, Arranged> {
  const nodes = new Map(signs.map((sign) => [sign.id, nodeBox(sign)]));
  const labels = chosenLabels(signs, seen);
  const badges = new Map<string, Box>();
  const taken = new Boxes();
  for (const box of [...nodes.values(), ...labels.values()]) taken.add(box);
  const put = (into: Map<string, Box>, id: string, box: Box | undefined): void => {
    if (!box) return;
    into.set(id, box);
    taken.add(box);
  };
  for (const sign of signs) {
    const own = nodes.get(sign.id);
    const badge = sign.badge && badgeBox(sign, sign.badge);
    if (badge && !taken.hits(badge, own ? [own] : [])) put(badges, sign.id, badge);
    if (!sign.chosen)
      put(
        labels,
        sign.id,
        sides(sign, seen).find((side) => !taken.hits(side)),
      );
  }
  return new Map(
    signs.map(({ id }) => [id, { label: labels.get(id) ?? null, badge: badges.get(id) ?? null }]),
  );
}

/** Where the labels that were chosen stand: they must not hit each other. */
function chosenLabels(signs: readonly Sign[], seen: Box): Map<string, Box> {
  const labels = new Map<string, Box>();
  const taken = new Boxes();
  for (const sign of signs.filter(({ chosen }) => chosen)) {
    const box = sides(sign, seen).find((side) => !taken.hits(side));
    if (!box) continue;
    labels.set(sign.id, box);
    taken.add(box);
  }
  return labels;
}

/** The box that a node fills. */
export function nodeBox({ x, y, radius }: Pick<Sign, "x" | "y" | "radius">): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** Where a label may stand, the best side first: where the node is in sight, only where all of it is. */
export function sides({ x, y, radius, label, ring = 0 }: Sign, seen: Box): Box[] {
  const width = label.width + 2 * APART;
  const { height } = label;
  const reach = radius + ring + GAP;
  const at = (left: number, top: number): Box => ({
    left,
    right: left + width,
    top,
    bottom: top + height,
  });
  const below = y + reach;
  const above = y - reach - height;
  const all = [
    at(x - width / 2, below),
    at(x + reach, y - height / 2),
    at(x - reach - width, y - height / 2),
    at(x - width / 2, above),
    at(x - radius, below),
    at(x + radius - width, below),
    at(x - radius, above),
    at(x + radius - width, above),
  ];
  const inSight = isWithin({ left: x, right: x, top: y, bottom: y }, seen);
  return inSight ? all.filter((side) => isWithin(side, seen)) : all;
}

/** Where a badge stands: above the right of its node. */
function badgeBox({ x, y, radius, ring = 0 }: Sign, { width, height }: Size): Box {
  const left = x + radius * 0.9 + ring / 2;
  const bottom = y - radius * 0.7 - ring / 2;
  return { left, right: left + width, top: bottom - height, bottom };
}
