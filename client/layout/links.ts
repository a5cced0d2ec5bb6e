import type { Scene } from "./scene.ts";

/** Two actors that belong beside each other. */
export type Link = readonly [a: string, b: string];

/** A group of actors that are linked with each other, directly or through others of the group. */
export interface Component {
  /** Placed ones first, then the fresh in the order in which they came. */
  readonly ids: readonly string[];
  readonly links: readonly Link[];
}

/** Each pair of a scene that is tied, or of which one brought the other; once, and in an order of their own. */
export function linksOf({ placed, fresh, ties }: Scene): Link[] {
  const there = new Set([...placed.keys(), ...fresh.map(({ id }) => id)]);
  const brought = fresh.flatMap(({ id, near }): Link[] => (near === null ? [] : [[near, id]]));
  const pairs = new Map<string, Link>();
  for (const [a, b] of [...ties, ...brought]) {
    if (a === b || !there.has(a) || !there.has(b)) continue;
    const link: Link = a < b ? [a, b] : [b, a];
    pairs.set(link.join("\n"), link);
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link);
}

/** Who is linked to each actor. */
export function neighboursIn(links: readonly Link[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (of: string, one: string): void => {
    found.set(of, [...(found.get(of) ?? []), one]);
  };
  for (const [a, b] of links) {
    add(a, b);
    add(b, a);
  }
  return found;
}

/** The components of a scene, in the order of their first actors. */
export function componentsOf(ids: readonly string[], links: readonly Link[]): Component[] {
  const neighbours = neighboursIn(links);
  const componentOf = new Map<string, number>();
  let count = 0;
  for (const start of ids) {
    if (componentOf.has(start)) continue;
    const waiting = [start];
    componentOf.set(start, count);
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      for (const next of neighbours.get(id) ?? []) {
        if (componentOf.has(next)) continue;
        componentOf.set(next, count);
        waiting.push(next);
      }
    }
    count += 1;
  }
  return Array.from({ length: count }, (_, index) => ({
    ids: ids.filter((id) => componentOf.get(id) === index),
    links: links.filter(([a]) => componentOf.get(a) === index),
  }));
}
