import type { Network } from "../network/network.ts";
import type { Origin, Point } from "../view/explored.ts";
import type { View } from "../view/view.ts";
import type { Fresh, Scene } from "./scene.ts";

/** What of a view has no place yet, beside what has one; where `loose`, only pinned actors keep theirs. */
export function sceneOf({ explored }: View, network: Network, loose = false): Scene {
  const placed = new Map<string, Point>();
  const fresh: Fresh[] = [];
  for (const { origin, actors } of explored.groups) {
    for (const { id, at } of actors ?? []) {
      if (at && !(loose && !explored.pinned.includes(id))) placed.set(id, at);
      else fresh.push({ id, near: anchorOf(origin) });
    }
  }
  const there = new Set([...placed.keys(), ...fresh.map(({ id }) => id)]);
  return { placed, fresh, ties: pairsAmong(there, network) };
}

/** Pairs of tied actors, each once, the smaller id first. */
function pairsAmong(ids: ReadonlySet<string>, { ties }: Network): Scene["ties"] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const { from, to } of ties) {
    if (!ids.has(from.id) || !ids.has(to.id)) continue;
    const [a, b] = from.id < to.id ? [from.id, to.id] : [to.id, from.id];
    pairs.set(`${a}\n${b}`, [a, b]);
  }
  return [...pairs.values()];
}

function anchorOf(origin: Origin): string | null {
  return origin.type === "neighbours" ? origin.of : null;
}
