import { breather } from "../../seed/breather.ts";
import type { RelationRow } from "../../seed/dataset.ts";
import { firstDay, lastDay } from "../../seed/days.ts";
import { BASES, type Basis, LOCATION_TYPE, type TieType } from "../../seed/vocabulary.ts";
import { tieId } from "../links/tieId.ts";

/** All assertions about one ordered pair and one type, by id. */
export interface Group<Type extends string = string> {
  readonly id: string;
  readonly from: string;
  readonly type: Type;
  readonly to: string;
  readonly evidence: RelationRow[];
}

/** Assertions that were put together: about two actors, and about an actor and a region. */
export interface Grouped {
  readonly ties: ReadonlyMap<string, Group<TieType>>;
  readonly locations: ReadonlyMap<string, Group<"LOCATED_IN">>;
}

/** The id of the tie or the location that an assertion is about. */
export function groupId(from: string, type: RelationRow["type"], to: string): string {
  return type === LOCATION_TYPE ? `${from}~${type}~${to}` : tieId(from, type, to);
}

/** Puts assertions together that speak of one tie or one place; symmetric ties have one order. */
export async function grouped(relations: readonly RelationRow[]): Promise<Grouped> {
  const breathe = breather();
  const ties = new Map<string, Group<TieType>>();
  const locations = new Map<string, Group<"LOCATED_IN">>();
  for (const row of relations) {
    const { from, type, to } = row;
    if (type === "LOCATED_IN") {
      const id = groupId(from, type, to);
      locations.set(id, joined(locations.get(id) ?? { id, from, type, to, evidence: [] }, row));
    } else {
      const id = groupId(from, type, to);
      const ends = id.startsWith(`${from}~`) ? { from, to } : { from: to, to: from };
      ties.set(id, joined(ties.get(id) ?? { id, type, ...ends, evidence: [] }, row));
    }
    await breathe();
  }
  return { ties, locations };
}

/** Few assertions speak of one pair, so each takes its place by id at once. */
function joined<G extends Group>(group: G, row: RelationRow): G {
  const at = group.evidence.findIndex((other) => other.id > row.id);
  group.evidence.splice(at < 0 ? group.evidence.length : at, 0, row);
  return group;
}

/** The strongest basis among assertions. */
export function strongest(evidence: ReadonlyArray<{ basis: Basis }>): Basis {
  return BASES.find((basis) => evidence.some((row) => row.basis === basis)) ?? "INTENDED";
}

/** The full days that an assertion covers, open ends included; `""` in both where it has no date. */
export function period({ since, until, asOf }: RelationRow): { start: string; end: string } {
  if (since === null && until === null) {
    return asOf === null ? { start: "", end: "" } : { start: firstDay(asOf), end: lastDay(asOf) };
  }
  return {
    start: since === null ? "0000-01-01" : firstDay(since),
    end: until === null ? "9999-12-31" : lastDay(until),
  };
}

/** Programmes: actors that others are admitted to, not only by intention. */
export function programmes(ties: Iterable<Group<TieType>>): Set<string> {
  const ids = new Set<string>();
  for (const { type, to, evidence } of ties) {
    if (type === "ADMITTED_TO" && strongest(evidence) !== "INTENDED") ids.add(to);
  }
  return ids;
}
