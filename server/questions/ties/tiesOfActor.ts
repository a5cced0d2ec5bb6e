import type { Context } from "../../context.ts";
import { connectionOfStored } from "../paging/connection.ts";
import type { PageArgs } from "../paging/cursor.ts";
import { type TieFilterArgs, tieChoice } from "./tieChoice.ts";
import { tieTotals } from "./tieCounts.ts";
import type { TiePage } from "./tiePage.ts";
import { tieParams } from "./tieParams.ts";

/** An actor's ties, by id. @throws BAD_USER_INPUT for a bad page or filter. */
export async function tiesOfActor(
  context: Pick<Context, "load">,
  id: string,
  { filter, ...args }: PageArgs & { readonly filter?: TieFilterArgs | null },
): Promise<TiePage> {
  const choice = tieChoice(filter);
  const params = tieParams(choice);
  const page = await connectionOfStored(
    {
      read: (after, limit) => context.load.ties.load({ id, args: { ...params, after, limit } }),
      count: async () => (await tieTotals(context, id, choice)).count,
      keyOf: (tie) => tie.id,
    },
    args,
  );
  return { ...page, undatedCount: async () => (await tieTotals(context, id, choice)).undated };
}
