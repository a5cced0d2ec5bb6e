import type { Graph } from "../graph/graph.ts";
import { type Lists, listAt } from "../snapshot/lists.ts";

/** Which sources speak of each actor's ties on record. */
export interface SourcesOfTies {
  /** How many of an actor's sources would be gone with its ties to some others: those that speak of nothing else of it. */
  lostBy(actor: number, others: ReadonlySet<number>): number;
}

/** Reads which sources speak of which ties on record; `spokenOf` has those that speak of more than the ties of each actor. */
export function sourcesOfTies(
  { recorded, sourcesOf, projection }: Pick<Graph, "recorded" | "sourcesOf" | "projection">,
  spokenOf: Lists,
): SourcesOfTies {
  const { a, b, source, sources } = recorded();
  const starts = new Int32Array(projection.ids.length + 1);
  for (const ends of [a, b])
    for (let at = 0; at < ends.length; at++) {
      const next = (ends[at] ?? 0) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
  for (let actor = 0; actor < projection.ids.length; actor++)
    starts[actor + 1] = (starts[actor + 1] ?? 0) + (starts[actor] ?? 0);
  const next = starts.slice();
  const [others, names] = [new Int32Array(2 * a.length), new Int32Array(2 * a.length)];
  const put = (actor: number, other: number, name: number) => {
    const place = next[actor] ?? 0;
    [others[place], names[place]] = [other, name];
    next[actor] = place + 1;
  };
  for (let at = 0; at < a.length; at++) {
    put(a[at] ?? 0, b[at] ?? 0, source[at] ?? -1);
    put(b[at] ?? 0, a[at] ?? 0, source[at] ?? -1);
  }
  return {
    lostBy(actor, gone) {
      const [lost, kept] = [new Set<number>(), new Set(listAt(spokenOf, actor))];
      for (let at = starts[actor] ?? 0; at < (starts[actor + 1] ?? 0); at++)
        (gone.has(others[at] ?? -1) ? lost : kept).add(names[at] ?? -1);
      const known = new Set(sourcesOf.get(projection.ids[actor] ?? ""));
      return [...lost].filter((name) => !kept.has(name) && known.has(sources[name] ?? "")).length;
    },
  };
}
