import { SYMMETRIC_TIE_TYPES, TIE_TYPES, type TieType } from "../../../seed/vocabulary.ts";
import type { Context } from "../../context.ts";
import type { TieChoice } from "../../links/tieFilter.ts";
import { tieParams } from "./tieParams.ts";

/** A true count of an actor's ties of one type and direction. */
export interface TieCountRow {
  readonly type: TieType;
  readonly direction: "OUT" | "IN" | "NONE";
  readonly count: number;
}

type Needs = Pick<Context, "load">;

/** True counts of an actor's ties by type, in the order of the vocabulary, then direction. */
export async function tieCounts(
  { load }: Needs,
  id: string,
  choice: TieChoice,
): Promise<TieCountRow[]> {
  const rows = await load.tieCounts.load({ id, args: tieParams(choice) });
  return TIE_TYPES.flatMap((type) => {
    const ofType = rows.filter((row) => row.type === type);
    const count = (out: boolean) => sum(ofType.filter((row) => row.out === out));
    const counts: TieCountRow[] = SYMMETRIC_TIE_TYPES.includes(type)
      ? [{ type, direction: "NONE", count: sum(ofType) }]
      : [
          { type, direction: "OUT", count: count(true) },
          { type, direction: "IN", count: count(false) },
        ];
    return counts.filter((each) => each.count > 0);
  });
}

/** How many ties an actor has in all, and how many of them carry no date. */
export async function tieTotals({ load }: Needs, id: string, choice: TieChoice) {
  const rows = await load.tieCounts.load({ id, args: tieParams(choice) });
  const undated = rows.reduce((total, row) => total + row.withoutDate, 0);
  return { count: sum(rows), undated };
}

function sum(rows: ReadonlyArray<{ readonly count: number }>): number {
  return rows.reduce((total, row) => total + row.count, 0);
}
