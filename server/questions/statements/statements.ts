import { firstDay, lastDay } from "../../../seed/days.ts";
import type { Context } from "../../context.ts";
import { type SourcesOfTiesRow, sourcesOfTies } from "../../graph/queries.gen.ts";
import { type Connection, connectionOfList } from "../paging/connection.ts";
import type { PageArgs } from "../paging/cursor.ts";
import { readsOf } from "../reading/batching.ts";
import { existing } from "../reading/existing.ts";
import { groupParams, type TieGroup, type TieGroupArgs, tieGroup } from "./tieGroup.ts";

/** What one source says of some ties: as of when, and of how many of them. */
export interface StatementsRow {
  readonly source: string;
  readonly asOfFirst: string | null;
  readonly asOfLast: string | null;
  readonly tieCount: number;
}

export type StatementsPage = Connection<StatementsRow>;

/**
 * A page of the sources that speak of an actor's ties of one type and direction, oldest first.
 * @throws UNKNOWN_ID for the actor, BAD_USER_INPUT for a bad direction or page.
 */
export async function statements(
  context: Context,
  args: TieGroupArgs & PageArgs,
): Promise<StatementsPage> {
  const rows = await statementsOf(context, await tieGroup(context, args));
  return connectionOfList(rows, (row) => row.source, args);
}

/** Which sources speak of some ties, oldest first, undated ones last, then by id. */
export async function statementsOf(context: Context, group: TieGroup): Promise<StatementsRow[]> {
  const read = readsOf(context.engine, context.signal);
  const rows = (await read(sourcesOfTies, groupParams(group))).map(statementsRow);
  const aged = await Promise.all(
    rows.map(async (row) => {
      const { date } = await existing(context.load.source, row.source);
      const since = row.asOfFirst ?? date;
      return { row, age: since === null ? "9999-99-99" : firstDay(since) };
    }),
  );
  const key = ({ row, age }: { row: StatementsRow; age: string }) => `${age} ${row.source}`;
  return aged.sort((a, b) => (key(a) < key(b) ? -1 : 1)).map(({ row }) => row);
}

/** What a source says that does not speak of the ties. */
export function silence(source: string): StatementsRow {
  return { source, asOfFirst: null, asOfLast: null, tieCount: 0 };
}

function statementsRow({ source, tieCount, dates }: SourcesOfTiesRow): StatementsRow {
  const oldest = sortedBy(dates, firstDay).at(0) ?? null;
  return { source, tieCount, asOfFirst: oldest, asOfLast: sortedBy(dates, lastDay).at(-1) ?? null };
}

function sortedBy(dates: readonly string[], day: (date: string) => string): string[] {
  const key = (date: string) => `${day(date)} ${date}`;
  return [...dates].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
