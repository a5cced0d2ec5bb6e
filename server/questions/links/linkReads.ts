import type { Context } from "../../context.ts";
import {
  degrees,
  degreesInPeriod,
  neighboursInPeriod,
  neighboursOfActors,
  tieGroupsInPeriod,
  tieGroupsOfActors,
} from "../../graph/queries.gen.ts";
import type { Expand } from "../../links/expand.ts";
import type { DegreesOf } from "../../links/rankBrokers.ts";
import type { TieChoice } from "../../links/tieFilter.ts";
import type { TieGroup } from "../../links/tieStanding.ts";
import { readsOf } from "../reading/batching.ts";
import { inPortions } from "../reading/portions.ts";
import { tieParams } from "../ties/tieParams.ts";

/** Actors a portion: about 5,000 rows where an actor has 10 ties, and not too many where it has 100. */
const PORTION = 500;

/** Which ties count in one question. */
export interface LinkScope {
  readonly choice: TieChoice;
  /** Actors that the question names: their ties count even where they are programmes. */
  readonly named: readonly string[];
  /** Programmes whose ties do not count. */
  readonly leftOut: ReadonlySet<string>;
}

type Needs = Pick<Context, "engine" | "signal">;

/** All ties of some actors, whatever the filter, by how they stand to it. */
export function tieGroupsOf(
  context: Needs,
  { choice }: LinkScope,
  ids: readonly string[],
): AsyncIterable<TieGroup[]> {
  const read = readsOf(context.engine, context.signal);
  const { dated, bases, since, until } = tieParams(choice);
  return inPortions(ids, PORTION, async (portion) => {
    if (dated) return read(tieGroupsInPeriod, { ids: portion, bases, since, until });
    // Looking at no dates takes Neo4j less than half the time.
    const groups = await read(tieGroupsOfActors, { ids: portion });
    return groups.map((group) => ({ ...group, undated: false, inPeriod: true }));
  });
}

/** Whom actors are tied to under the filter. */
export function expandUnder(context: Needs, scope: LinkScope): Expand {
  const read = readsOf(context.engine, context.signal);
  const { dated, undated, since, until, ...params } = filterParams(scope);
  const ask = (portion: string[]) =>
    dated
      ? read(neighboursInPeriod, { ...params, undated, since, until, ids: portion })
      : read(neighboursOfActors, { ...params, ids: portion });
  return (ids) => {
    const counting = ids.filter((id) => !scope.leftOut.has(id));
    return inPortions(counting, PORTION, ask);
  };
}

/** To how many actors each actor is tied under the filter. */
export function degreesUnder(context: Needs, scope: LinkScope): DegreesOf {
  const read = readsOf(context.engine, context.signal);
  const { dated, undated, since, until, ...params } = filterParams(scope);
  const ask = (portion: string[]) =>
    dated
      ? read(degreesInPeriod, { ...params, undated, since, until, ids: portion })
      : read(degrees, { ...params, ids: portion });
  return async (ids) => {
    const found = new Map<string, number>();
    for await (const rows of inPortions(ids, PORTION, ask)) {
      for (const { id, degree } of rows) found.set(id, degree);
    }
    return found;
  };
}

/** Where no programme is left out, nobody is asked whether it is one. */
function filterParams({ choice, named, leftOut }: LinkScope) {
  return { ...tieParams(choice), programmes: leftOut.size === 0, named: [...named] };
}
