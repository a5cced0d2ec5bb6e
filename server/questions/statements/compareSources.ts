import type { Context } from "../../context.ts";
import { badUserInput, unknownId } from "../../errors.ts";
import { type TiesBySourceRow, tiesBySource } from "../../graph/queries.gen.ts";
import { breathe } from "../../links/breathe.ts";
import { readsOf } from "../reading/batching.ts";
import { type StatementsRow, silence, statementsOf } from "./statements.ts";
import { groupParams, type TieGroup, type TieGroupArgs, tieGroup } from "./tieGroup.ts";

/** Ties that are read at a time. */
const PORTION = 5_000;

/** A tie of a comparison. */
export interface ComparedTie {
  readonly id: string;
  readonly undated: boolean;
}

/** What two sources say of some ties, side by side; each list by id. */
export interface ComparisonAnswer extends TieGroup {
  readonly first: StatementsRow;
  readonly second: StatementsRow;
  readonly kept: readonly ComparedTie[];
  readonly onlyFirst: readonly ComparedTie[];
  readonly onlySecond: readonly ComparedTie[];
}

/** Which ties to compare, and the ids of the sources. */
export interface CompareArgs extends TieGroupArgs {
  readonly first: string;
  readonly second: string;
}

/**
 * Compares what two sources say of an actor's ties of one type and direction.
 * @throws UNKNOWN_ID for the actor or a source, BAD_USER_INPUT for a bad direction or the same source twice.
 */
export async function compareSources(
  context: Context,
  args: CompareArgs,
): Promise<ComparisonAnswer> {
  const group = await tieGroup(context, args);
  if (args.first === args.second)
    throw badUserInput("second", "another source than the first", args.second);
  for (const name of ["first", "second"] as const)
    if ((await context.load.source.load(args[name])) === null)
      throw unknownId(name, args[name], []);
  const speaking = await statementsOf(context, group);
  const of = (id: string) => speaking.find((row) => row.source === id) ?? silence(id);
  const ties = await tiesOf(context, group, [args.first, args.second]);
  const only = (id: string) =>
    ties.filter(({ sources }) => sources.length === 1 && sources[0] === id);
  return {
    ...group,
    first: of(args.first),
    second: of(args.second),
    kept: ties.filter(({ sources }) => sources.length === 2),
    onlyFirst: only(args.first),
    onlySecond: only(args.second),
  };
}

/** Every tie of which one of the sources speaks, by id, read in portions with a breath after each. */
async function tiesOf(
  { engine, signal }: Context,
  group: TieGroup,
  sources: string[],
): Promise<TiesBySourceRow[]> {
  const read = readsOf(engine, signal);
  const all: TiesBySourceRow[] = [];
  for (let last = PORTION; last === PORTION; ) {
    const after = all.at(-1)?.id ?? "";
    const rows = await read(tiesBySource, {
      ...groupParams(group),
      ...{ sources, after, limit: PORTION },
    });
    all.push(...rows);
    last = rows.length;
    await breathe();
  }
  return all;
}
