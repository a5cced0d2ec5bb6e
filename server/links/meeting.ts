import { portionsOf } from "./breathe.ts";
import type { KnownNeighbours } from "./expand.ts";
import type { Places } from "./places.ts";
import type { Layers } from "./walkLayers.ts";

/** Where walks from the two sides stand: the actors that each has reached, step by step. */
export interface Fronts {
  readonly places: Places;
  readonly neighbours: KnownNeighbours;
  /** Actors reached from `from` in 0, 1, 2 … steps through actors outside both sides. */
  readonly forward: readonly ReadonlySet<string>[];
  /** Actors reached from `to`, likewise. */
  readonly backward: readonly ReadonlySet<string>[];
}

/**
 * The layers of all walks that the two fronts make together: as long as both have gone. Null where
 * they do not meet.
 */
export async function layersOf(fronts: Fronts): Promise<Layers | null> {
  const { forward, backward } = fronts;
  const middle = forward.length - 1;
  const length = middle + backward.length - 1;
  const meeting = common(forward[middle], backward.at(-1));
  if (meeting.size === 0) return null;
  const layers: Array<Map<string, string[]>> = [];
  layers[middle] = new Map([...meeting].map((id) => [id, []]));
  for (let at = middle - 1; at >= 0; at--) layers[at] = await before(fronts, at, layers[at + 1]);
  for (let at = middle; at < length; at++) {
    layers[at + 1] = await after(fronts, layers[at] ?? new Map(), backward[length - at - 1]);
  }
  return layers;
}

/** The actors at position `at` that lead on to the next layer, with whom they lead to. */
async function before(
  { places, neighbours, forward }: Fronts,
  at: number,
  next: ReadonlyMap<string, unknown> = new Map(),
): Promise<Map<string, string[]>> {
  const layer = new Map<string, string[]>();
  const leadsOn = (id: string) => {
    const ahead = neighbours.of(id).filter((other) => next.has(other));
    if (ahead.length > 0 && (at === 0 || !places.has(id))) layer.set(id, ahead);
  };
  for await (const portion of portionsOf(forward[at] ?? [])) portion.forEach(leadsOn);
  return layer;
}

/** Adds to each actor of a layer whom it leads to, and gives the layer of those. */
async function after(
  { places, neighbours, backward }: Fronts,
  layer: ReadonlyMap<string, string[]>,
  next: ReadonlySet<string> = new Set(),
): Promise<Map<string, string[]>> {
  const layerAhead = new Map<string, string[]>();
  const isLedTo = (id: string) => {
    if (next !== backward[0] && places.has(id)) return;
    const leading = neighbours.of(id).filter((other) => layer.has(other));
    for (const other of leading) layer.get(other)?.push(id);
    if (leading.length > 0) layerAhead.set(id, []);
  };
  for await (const portion of portionsOf(next)) portion.forEach(isLedTo);
  return layerAhead;
}

function common(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()) {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  return new Set([...small].filter((id) => large.has(id)));
}
