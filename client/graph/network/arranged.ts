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
 * Finds room for badges and labels, in the order of the signs, the most important first. A badge hits no
 * node and no badge; a label hits no node, badge or label: it stands below its node, or else right, left,
 * above or at a corner, or is not shown. Sides that are in sight come before those that are not. Labels that were chosen
 * find room first, and may cover all but each other.
 */
export function arranged(signs: readonly Sign[], seen: Box): Map<string, Arranged> {
  const nodes = new Map(signs.map((sign) => [sign.id, nodeBox(sign)]));
  const taken = new Boxes();
  for (const box of nodes.values()) taken.add(box);
  const badges = new Map<string, Box>();
  for (const sign of signs) {
    const box = sign.badge && badgeBox(sign, sign.badge);
    const own = nodes.get(sign.id);
    if (!box || taken.hits(box, own ? [own] : [])) continue;
    badges.set(sign.id, box);
    taken.add(box);
  }
  const labels = new Map<string, Box>();
  const chosen = new Boxes();
  for (const sign of signs.filter(({ chosen }) => chosen)) {
    const box = sides(sign, seen).find((side) => !chosen.hits(side));
    if (!box) continue;
    labels.set(sign.id, box);
    chosen.add(box);
    taken.add(box);
  }
  for (const sign of signs.filter(({ chosen }) => !chosen)) {
    const box = sides(sign, seen).find((side) => !taken.hits(side));
    if (!box) continue;
    labels.set(sign.id, box);
    taken.add(box);
  }
  return new Map(
    signs.map(({ id }) => [id, { label: labels.get(id) ?? null, badge: badges.get(id) ?? null }]),
  );
}

/** The box that a node fills. */
export function nodeBox({ x, y, radius }: Pick<Sign, "x" | "y" | "radius">): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** Where a label may stand, the best side first. */
export function sides({ x, y, radius, label }: Sign, seen: Box): Box[] {
  const width = label.width + 2 * APART;
  const { height } = label;
  const reach = radius + GAP;
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
  const whole = all.filter((side) => isWithin(side, seen));
  return [...whole, ...all.filter((side) => !whole.includes(side))];
}

/** Where a badge stands: above the right of its node. */
function badgeBox({ x, y, radius }: Sign, { width, height }: Size): Box {
  const left = x + radius * 0.9;
  const bottom = y - radius * 0.7;
  return { left, right: left + width, top: bottom - height, bottom };
}
