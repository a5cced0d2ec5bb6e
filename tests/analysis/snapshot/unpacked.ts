import { ACTOR_KINDS, BASES, REGION_LEVELS, TIE_TYPES } from "../../../seed/vocabulary.ts";
import { listAt } from "../../../server/analysis/snapshot/lists.ts";
import { dayNumber, type Snapshot } from "../../../server/analysis/snapshot/snapshot.ts";
import { unpackTexts } from "../../../server/analysis/snapshot/texts.ts";
import type { Folded } from "../../../server/load/fold.ts";
import { type Group, grouped, period, programmes, strongest } from "../../../server/load/ties.ts";

/** All that a snapshot says, by id and sorted, as plain values. */
export function unpacked({ actors, sources, themes, regions, ties }: Snapshot) {
  const [actorIds, sourceIds] = [unpackTexts(actors.ids), unpackTexts(sources.ids)];
  const [themeIds, regionIds] = [unpackTexts(themes), unpackTexts(regions.ids)];
  const dates = unpackTexts(sources.dates);
  const { evidence } = ties;
  const idAt = (ids: readonly string[], at: number | undefined) => ids[at ?? -1] ?? null;
  return {
    actors: actorIds.map((id, actor) => ({
      ...{ id, kind: ACTOR_KINDS[actors.kinds[actor] ?? -1] },
      isProgramme: actors.programmes[actor] === 1,
      sources: Array.from(listAt(actors.sources, actor), (at) => idAt(sourceIds, at)).sort(),
      themes: Array.from(listAt(actors.themes, actor), (at) => idAt(themeIds, at)).sort(),
      places: Array.from(listAt(actors.places, actor), (at, index) => {
        const seat = actors.seats[(actors.places.starts[actor] ?? 0) + index] === 1;
        return `${idAt(regionIds, at)}${seat ? " seat" : ""}`;
      }).sort(),
    })),
    sources: sourceIds.map((id, at) => ({ id, date: dates[at] })),
    themes: themeIds,
    regions: regionIds.map((id, at) => ({
      ...{ id, level: REGION_LEVELS[regions.levels[at] ?? -1] },
      parent: idAt(regionIds, regions.parents[at]),
    })),
    ties: Array.from(ties.from, (from, tie) => ({
      from: idAt(actorIds, from),
      type: TIE_TYPES[ties.types[tie] ?? -1],
      to: idAt(actorIds, ties.to[tie]),
      basis: BASES[ties.bases[tie] ?? -1],
      evidence: range(ties.evidenceStarts[tie] ?? 0, ties.evidenceStarts[tie + 1] ?? 0).map(
        (at) => ({
          basis: BASES[evidence.bases[at] ?? -1],
          days: [evidence.begins[at], evidence.ends[at]],
          source: idAt(sourceIds, evidence.sources[at]),
          via: idAt(actorIds, evidence.via[at]),
        }),
      ),
    })).sort(byText),
  };
}

/** The same of the rows that the snapshot must be of. */
export async function expected(rows: Folded): Promise<ReturnType<typeof unpacked>> {
  const { ties, locations } = await grouped(rows.relations);
  const all = [...ties.values()];
  const [isProgramme, actorIds] = [programmes(all), new Set(rows.actors.map(({ id }) => id))];
  const placesOf = (id: string) =>
    [...locations.values()].filter(({ from }) => from === id).map(placeOf);
  const themesOf = (id: string) => [
    ...new Set(rows.themes.flatMap(({ actor, theme }) => (actor === id ? [theme] : []))),
  ];
  const actors = rows.actors.map(({ id, kind, sources }) => ({
    ...{ id, kind, isProgramme: isProgramme.has(id), sources: [...sources].sort() },
    ...{ themes: themesOf(id).sort(), places: placesOf(id).sort() },
  }));
  return {
    actors: actors.sort(byId),
    sources: rows.sources.map(({ id, date }) => ({ id, date: date ?? "" })).sort(byId),
    themes: [...new Set(rows.themes.map(({ theme }) => theme))].sort(),
    regions: rows.regions.map(({ id, level, parent }) => ({ id, level, parent })).sort(byId),
    ties: all.map((tie) => expectedTie(tie, actorIds)).sort(byText),
  };
}

/** A region; what an actor has there is what its strongest assertion says. */
function placeOf({ to, evidence }: Group): string {
  const basis = strongest(evidence);
  const isSeat = evidence.find((row) => row.basis === basis)?.role === "seat";
  return isSeat ? `${to} seat` : to;
}

function expectedTie(
  { from, type, to, evidence }: Group<(typeof TIE_TYPES)[number]>,
  actors: ReadonlySet<string>,
) {
  return {
    ...{ from, type, to, basis: strongest(evidence) },
    evidence: evidence.map((row) => {
      const { start, end } = period(row);
      const via = /^via (.+)$/.exec(row.role)?.[1] ?? "";
      return {
        ...{ basis: row.basis, days: [dayNumber(start), dayNumber(end)], source: row.source },
        via: actors.has(via) ? via : null,
      };
    }),
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function byText(a: object, b: object): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}

function range(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, index) => first + index);
}
