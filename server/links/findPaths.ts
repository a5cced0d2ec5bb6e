import { portionsOf } from "./breathe.ts";
import { type Expand, KnownNeighbours } from "./expand.ts";
import { layersOf } from "./meeting.ts";
import { actorsAt, type Places } from "./places.ts";
import { type Layers, type WalkLimits, walkLayers } from "./walkLayers.ts";

/** What is looked for. */
export interface PathSearch extends WalkLimits {
  readonly places: Places;
  readonly expand: Expand;
}

/**
 * Simple paths of at most `maxLength` ties from an actor only in `from` to one only in `to`, inner
 * actors outside both sides: by length, then by ids. Walks go out from both sides, each time from
 * the one with fewer actors to ask about, and no further than the paths asked for need.
 */
export async function findPaths(search: PathSearch, maxLength: number): Promise<string[][]> {
  const fronts = startOf(search);
  const paths: string[][] = [];
  for (let length = 1; length <= maxLength && paths.length < search.first; length++) {
    await advance(fronts, { revisit: true });
    const layers = await layersOf(fronts);
    if (layers)
      paths.push(...(await walkLayers(layers, { ...search, first: search.first - paths.length })));
  }
  return paths;
}

/** All shortest paths of any length, at most `first`, likewise ordered. None where nothing joins. */
export async function findShortestPaths(search: PathSearch): Promise<string[][]> {
  const layers = await findShortestLayers(search);
  return layers ? walkLayers(layers, search) : [];
}

/** The actors at each position of all shortest paths. Null where nothing joins the sides. */
export async function findShortestLayers(
  search: Pick<PathSearch, "places" | "expand">,
): Promise<Layers | null> {
  const fronts = startOf(search);
  while (smaller(fronts).at(-1)?.size) {
    await advance(fronts, { revisit: false });
    const layers = await layersOf(fronts);
    if (layers) return layers;
  }
  return null;
}

interface Growing {
  readonly places: Places;
  readonly neighbours: KnownNeighbours;
  readonly forward: Set<string>[];
  readonly backward: Set<string>[];
}

function startOf({ places, expand }: Pick<PathSearch, "places" | "expand">): Growing {
  return {
    places,
    neighbours: new KnownNeighbours(expand),
    forward: [new Set(actorsAt(places, "from"))],
    backward: [new Set(actorsAt(places, "to"))],
  };
}

function smaller({ forward, backward }: Growing): Set<string>[] {
  return (forward.at(-1)?.size ?? 0) <= (backward.at(-1)?.size ?? 0) ? forward : backward;
}

/** Takes the smaller front one step on; without `revisit` to actors it has not met before. */
async function advance(fronts: Growing, { revisit }: { revisit: boolean }): Promise<void> {
  const { places, neighbours } = fronts;
  const front = smaller(fronts);
  const goal = front === fronts.forward ? "to" : "from";
  const inner = [...(front.at(-1) ?? [])].filter((id) => front.length === 1 || !places.has(id));
  await neighbours.learn(inner);
  const open = (id: string) =>
    (places.get(id) ?? goal) === goal && (revisit || !front.some((step) => step.has(id)));
  const next = new Set<string>();
  const reach = (id: string) => {
    for (const other of neighbours.of(id)) if (open(other)) next.add(other);
  };
  for await (const portion of portionsOf(inner)) portion.forEach(reach);
  front.push(next);
}
