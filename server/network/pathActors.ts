import { breathe } from "../links/breathe.ts";
import { type Expand, remembering } from "../links/expand.ts";
import { findShortestLayers } from "../links/findPaths.ts";
import { placesOf } from "../links/places.ts";
import { type Layers, walkLayers } from "../links/walkLayers.ts";

/** Paths of each pair that are walked, so that whole paths come before parts of others. */
const WALKED = 100;

/** How paths are looked for. */
export interface PathScope {
  readonly expand: Expand;
  /** Ends the search. */
  readonly signal: AbortSignal;
}

/**
 * The actors on all shortest paths between each two of some actors, each once. Shorter paths come
 * first, those of one length in the order of their pairs, then path after path by ids; what lies
 * beyond the first 100 paths of a pair follows these, by id.
 * @throws the reason of the signal, when it fires.
 */
export async function pathActors(ids: readonly string[], scope: PathScope): Promise<string[]> {
  const expand = remembering(scope.expand);
  const found: Layers[] = [];
  for (const [from, to] of pairsOf(ids)) {
    const places = placesOf([from], [to]);
    const layers = await findShortestLayers({ places, expand });
    if (layers) found.push(layers);
    await breathe();
    scope.signal.throwIfAborted();
  }
  found.sort((a, b) => a.length - b.length);
  const actors = new Set<string>();
  for (const layers of found) {
    const paths = await walkLayers(layers, { first: WALKED, signal: scope.signal });
    for (const id of paths.flat()) actors.add(id);
    const rest = layers.flatMap((layer) => [...layer.keys()]);
    for (const id of rest.sort()) actors.add(id);
  }
  return [...actors];
}

function pairsOf(ids: readonly string[]): Array<readonly [string, string]> {
  const sorted = [...new Set(ids)].sort();
  return sorted.flatMap((a, index) => sorted.slice(index + 1).map((b) => [a, b] as const));
}
