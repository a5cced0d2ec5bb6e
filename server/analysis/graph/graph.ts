import { ACTOR_KINDS, type ActorKind } from "../../../seed/vocabulary.ts";
import { once } from "../../links/once.ts";
import { type Stated, type Statements, statedIn } from "../gaps/stated.ts";
import { type Projection, projectionBy } from "../projection.ts";
import { listAt } from "../snapshot/lists.ts";
import type { Snapshot } from "../snapshot/snapshot.ts";
import { unpackTexts } from "../snapshot/texts.ts";
import type { ThemesOf } from "../themeRarity.ts";
import { countedTies, type LeftOutTies, tiesOnRecord } from "./countedTies.ts";
import type { Counting } from "./counting.ts";
import { isNoPlan, statementsOf } from "./statementsOf.ts";
import { tiesBetween } from "./tiesBetween.ts";

/** All that analyses look at, under a filter. A changed graph can be put in its place. */
export interface Graph {
  /** Every actor, and an edge between each two with a tie that counts. */
  readonly projection: Projection;
  /** The same with every stated and inferred tie, whatever the filter: who has none of these may still be tied. */
  readonly onRecord: Projection;
  readonly kindOf: ReadonlyMap<string, ActorKind>;
  readonly themesOf: ThemesOf;
  /** The ids of the sources that say anything about each actor. */
  readonly sourcesOf: ReadonlyMap<string, readonly string[]>;
  /** The date of each source that has one. */
  readonly sourceDates: ReadonlyMap<string, string>;
  /** Where actors are, as the snapshot has it. */
  readonly places: Pick<Snapshot, "regions"> & Pick<Snapshot["actors"], "places" | "seats">;
  /** Who states each stated or inferred tie, whatever the filter: places in the ids of the sources. */
  readonly recorded: () => Statements & { readonly sources: readonly string[] };
  /** What hangs on one source alone; worked out when first asked for. */
  readonly stated: () => Promise<Stated>;
  /** Ids of the ties between two actors that count, by the indices of the two. */
  readonly tiesBetween: (a: number, b: number) => string[];
  readonly leftOut: LeftOutTies;
}

/** The graph of a snapshot, with the ties that count. */
export function graphOf(snapshot: Snapshot, counting: Counting): Graph {
  const { actors, sources, ties } = snapshot;
  const ids = unpackTexts(actors.ids);
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const named = new Set(counting.named.flatMap((id) => indexOf.get(id) ?? []));
  const counted = countedTies(snapshot, counting, named);
  const onRecord = tiesOnRecord(ties);
  const endsOf = (places: Int32Array) => ({
    a: places.map((tie) => ties.from[tie] ?? 0),
    b: places.map((tie) => ties.to[tie] ?? 0),
  });
  const projection = projectionBy({ ids, indexOf }, endsOf(counted.ties));
  const sourceIds = unpackTexts(sources.ids);
  const themeIds = unpackTexts(snapshot.themes);
  return {
    projection,
    onRecord: projectionBy({ ids, indexOf }, endsOf(onRecord)),
    kindOf: new Map(ids.map((id, at) => [id, ACTOR_KINDS[actors.kinds[at] ?? 0] ?? "Supporter"])),
    themesOf: namesByActor(ids, (actor) => listAt(actors.themes, actor), themeIds),
    sourcesOf: namesByActor(ids, (actor) => listAt(actors.sources, actor), sourceIds),
    sourceDates: datesOf(sourceIds, unpackTexts(sources.dates)),
    places: { regions: snapshot.regions, places: actors.places, seats: actors.seats },
    recorded: () => ({ sources: sourceIds, ...statementsOf(ties, onRecord, isNoPlan(ties)) }),
    stated: once(() =>
      statedIn(projection, {
        sources: sourceIds,
        edges: statementsOf(ties, counted.ties, counted.admits),
        onRecord: statementsOf(ties, onRecord, isNoPlan(ties)),
      }),
    ),
    tiesBetween: tiesBetween(ids, ties, counted.ties),
    leftOut: counted.leftOut,
  };
}

/** The names of what belongs to each actor; actors to which nothing does have no entry. */
function namesByActor(
  ids: readonly string[],
  of: (actor: number) => Int32Array,
  names: readonly string[],
): Map<string, readonly string[]> {
  const named = new Map<string, readonly string[]>();
  for (const [actor, id] of ids.entries()) {
    const list = Array.from(of(actor), (at) => names[at] ?? "");
    if (list.length > 0) named.set(id, list);
  }
  return named;
}

function datesOf(ids: readonly string[], dates: readonly string[]): Map<string, string> {
  const known = ids.map((id, at): [string, string] => [id, dates[at] ?? ""]);
  return new Map(known.filter(([, date]) => date !== ""));
}
