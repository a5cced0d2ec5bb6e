import { type Shortfall, type SideKnowledge, shortfall } from "../../links/finding.ts";
import type { SideType } from "../../links/sideType.ts";
import type { Projection } from "../projection.ts";
import { type Stated, UNTIED } from "./stated.ts";

/** What was read, whether or not it states a tie. */
interface Read {
  /** The sources that say anything about each actor; none for one that has no entry. */
  readonly about: ReadonlyMap<string, readonly string[]>;
  /** The date of each source that has one: `2018-05-25`, `2018-05` or `2018`. */
  readonly dates: ReadonlyMap<string, string>;
}

/** How well a side is known. */
export interface Coverage extends SideKnowledge {
  /** Sources that say anything about its actors. */
  readonly sourceCount: number;
  /** Date of the newest of them; null where none is dated. */
  readonly newest: string | null;
  /** What is missing to read an absence from it; null where nothing is. */
  readonly shortfall: Shortfall | null;
}

/** What there is to know the actors of a projection by. */
export interface Known {
  readonly projection: Projection;
  readonly stated: Stated;
  readonly read: Read;
}

/** The coverage of some actors, given by index, each once. */
export function coverageOf(known: Known, type: SideType, actors: Int32Array): Coverage {
  const { projection, stated, read } = known;
  const sources = new Set<string>();
  for (const actor of actors)
    for (const source of read.about.get(projection.ids[actor] ?? "") ?? []) sources.add(source);
  const dates = [...sources].flatMap((source) => read.dates.get(source) ?? []).sort();
  const withoutTies = actors.filter((actor) => stated.ofActor[actor] === UNTIED).length;
  const side = { type, actorCount: actors.length, withoutTies };
  return {
    ...side,
    sourceCount: sources.size,
    newest: dates.at(-1) ?? null,
    shortfall: shortfall(side),
  };
}

/**
 * How far a side is known, from 0 to 1: the share of its actors with a tie on record, times s / (s + 1)
 * for s sources, so that a side known from one source alone counts by half. Our own measure.
 */
export function coverageFactor({ actorCount, withoutTies, sourceCount }: Coverage): number {
  if (actorCount === 0) return 0;
  return ((actorCount - withoutTies) / actorCount) * (sourceCount / (sourceCount + 1));
}
