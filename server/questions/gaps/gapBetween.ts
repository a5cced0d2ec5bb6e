import type { WholeGap } from "../../analysis/gaps/gapAnalysis.ts";
import type { Counting } from "../../analysis/graph/counting.ts";
import type { Context } from "../../context.ts";
import { Shared } from "../../jobs/shared.ts";
import { groupOf } from "../analyses/groupOf.ts";
import { Work, type Worked } from "../analyses/work.ts";
import type { Side } from "../links/sides.ts";

/** Two sides, which ties count, and the version of the data. */
interface Asked {
  readonly from: Side;
  readonly to: Side;
  readonly counting: Counting;
  readonly version: string;
}

const answers = new Shared<Worked<"gap">>("gap");

/** What there is between two sides, worked out once for all who ask. @throws UNDER_WAY, TOOK_TOO_LONG. */
export function gapBetween(context: Context, asked: Asked): Promise<Worked<"gap">> {
  const { from, to, counting, version } = asked;
  const key = JSON.stringify([version, from.id, to.id, counting]);
  return answers.ask(context, key, (watch) =>
    new Work(context.engine, version, watch).analyse({
      ...{ id: "gap" as const, counting, sides: [from, to] },
      params: { from: groupOf(from), to: groupOf(to) },
    }),
  );
}

/** The same without what it was about. */
export async function wholeBetween(context: Context, asked: Asked): Promise<WholeGap> {
  return (await gapBetween(context, asked)).result;
}
