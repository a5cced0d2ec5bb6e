import { type Lists, ListsColumn } from "../../analysis/snapshot/lists.ts";
import { unpackTexts } from "../../analysis/snapshot/texts.ts";
import type { Context } from "../../context.ts";
import {
  evidenceSources,
  factsOfSubjects,
  locationsOfActors,
  themesOfActors,
} from "../../graph/queries.gen.ts";
import type { ReadData } from "../analyses/snapshot/readData.ts";
import { readsOf } from "../reading/batching.ts";
import { inPortions } from "../reading/portions.ts";

/** Actors that one read is about: more rows at once would hold others up. */
const PORTION = 200;

/**
 * Which sources speak of the themes, facts and places of each actor, by place in the ids of the
 * sources: they would be known if its ties were not.
 */
export async function spokenOf(
  { engine, signal }: Pick<Context, "engine" | "signal">,
  { snapshot, actors }: ReadData,
): Promise<Lists> {
  const read = readsOf(engine, signal);
  const numbers = new Map(unpackTexts(snapshot.sources.ids).map((id, at) => [id, at]));
  const ask = async (ids: string[]) => {
    const themes = await read(themesOfActors, { ids });
    const facts = await read(factsOfSubjects, { ids });
    const places = await read(locationsOfActors, { ids });
    const evidence = places.flatMap((row) => row.evidence);
    const cited = evidence.length === 0 ? [] : await read(evidenceSources, { ids: evidence });
    const sourceOf = new Map(cited.map(({ id, source }) => [id, source]));
    const located = places.flatMap((row) =>
      row.evidence.map((id) => ({ owner: row.owner, source: sourceOf.get(id) ?? "" })),
    );
    return { ids, rows: [...themes, ...facts, ...located] };
  };
  const lists = new ListsColumn();
  for await (const { ids, rows } of inPortions(actors.ids, PORTION, ask)) {
    const sources = new Map(ids.map((id) => [id, new Set<number>()]));
    for (const { owner, source } of rows) sources.get(owner)?.add(numbers.get(source) ?? -1);
    for (const id of ids) lists.push(sources.get(id) ?? []);
  }
  return lists.shared();
}
