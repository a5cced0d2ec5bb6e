import type { NetworkModel } from "../../client/graph/network/model.ts";
import { ACTOR_KINDS, BASES } from "../../client/vocabulary.ts";
import { seededRandom } from "../random.ts";

const NAMES = ["Nordal", "Vik", "Berghav", "Fjellindustri", "Elv", "Øymo", "Åsstrand", "Skogbruk"];
const SORTS = ["AS", "Klynge", "kommune", "Forskning og utvikling", "Næringsforening"];

/** Pixels between actors; about what the layout leaves. */
const APART = { x: 112, y: 72 };

/** A network of so many actors and ties, made up from a seed: a few actors have many of the ties. */
export function madeUp(actors: number, ties: number): NetworkModel {
  const random = seededRandom(7);
  const below = (count: number): number => Math.floor(random() * count);
  const one = <Item>(items: readonly Item[], otherwise: Item): Item =>
    items[below(items.length)] ?? otherwise;
  const columns = Math.ceil(Math.sqrt(actors * 1.2));
  const id = (index: number): string => `actor-${index}`;
  const nodes = Array.from({ length: actors }, (_, index) => ({
    id: id(index),
    label: `${NAMES[below(NAMES.length)]} ${SORTS[below(SORTS.length)]} ${index}`,
    name: `${NAMES[below(NAMES.length)]} ${index}`,
    kind: one(ACTOR_KINDS, "Company"),
    placeKnown: random() < 0.6,
    x: 8 * Math.round(((index % columns) * APART.x + 40 * random()) / 8),
    y: 8 * Math.round((Math.floor(index / columns) * APART.y + 30 * random()) / 8),
    ties: 1 + Math.round((2 * ties) / (index + 2)),
    more: random() < 0.7 ? `+${1 + below(90)}` : "",
    pinned: random() < 0.02,
  }));
  const edges = Array.from({ length: ties }, (_, index) => {
    const from = Math.floor(actors * random() ** 2);
    const to = (from + 1 + below(Math.min(actors - 1, 3 * columns))) % actors;
    return {
      id: `${index}`,
      from: id(from),
      to: id(to),
      basis: one(BASES, "STATED"),
      label: "supports",
      arrows: one(["none", "forward", "forward", "both"] as const, "none"),
      ties: [`tie-${index}`],
    };
  });
  return { nodes, edges };
}
