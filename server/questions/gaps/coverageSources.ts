import { listAt } from "../../analysis/snapshot/lists.ts";
import { unpackTexts } from "../../analysis/snapshot/texts.ts";
import type { Context } from "../../context.ts";
import { dataOf } from "../analyses/dataOf.ts";
import type { PageArgs } from "../paging/cursor.ts";
import { pageOfIds } from "../paging/pageOfIds.ts";
import { allExisting } from "../reading/existing.ts";
import type { SourcePage } from "../sources.ts";
import type { SideCoverage } from "./gapAnswer.ts";

/** A page of the sources that say anything about the actors of a side, by id. @throws BAD_USER_INPUT for a bad page. */
export async function coverageSources(
  { engine, load, signal }: Context,
  { side, dataVersion }: SideCoverage,
  args: PageArgs,
): Promise<SourcePage> {
  const { snapshot, actors } = await dataOf(engine, dataVersion, { signal });
  const found = new Set<number>();
  for (const id of side.members)
    for (const source of listAt(snapshot.actors.sources, actors.at(id))) found.add(source);
  const all = unpackTexts(snapshot.sources.ids);
  const ids = [...found].sort((a, b) => a - b).flatMap((source) => all[source] ?? []);
  return pageOfIds(ids, args, (page) => allExisting(load.source, page));
}
