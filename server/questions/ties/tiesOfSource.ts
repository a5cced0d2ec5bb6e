import type { Context } from "../../context.ts";
import type { TiesByIdRow } from "../../graph/queries.gen.ts";
import { isUndated } from "../../links/tieFilter.ts";
import { connectionOfStored } from "../paging/connection.ts";
import type { PageArgs } from "../paging/cursor.ts";
import { allExisting } from "../reading/existing.ts";
import type { TiePage } from "./tiePage.ts";

/** How many ties of a source are looked at to find those without a date. */
const MOST_TIES = 10_000;

type Needs = Pick<Context, "load">;

/** The ties that rest on a source, plans included, by id. @throws BAD_USER_INPUT for a bad page. */
export async function tiesOfSource(context: Needs, id: string, args: PageArgs): Promise<TiePage> {
  const page = await connectionOfStored<TiesByIdRow>(
    {
      read: (after, limit) => read(context, id, { after, limit }),
      count: async () => (await sourceCounts(context, id)).ties,
      keyOf: (tie) => tie.id,
    },
    args,
  );
  const undatedCount = async () => {
    return (await read(context, id, { after: "", limit: MOST_TIES })).filter(isUndated).length;
  };
  return { ...page, undatedCount };
}

/** How many assertions rest on a source, and how many ties and places they are about. */
export async function sourceCounts({ load }: Needs, id: string) {
  const [row] = await load.sourceCounts.load(id);
  return row ?? { evidence: 0, ties: 0, locations: 0 };
}

async function read({ load }: Needs, id: string, part: { after: string; limit: number }) {
  const rows = await load.tiesOfSource.load({ id, args: part });
  return allExisting(
    load.tie,
    rows.map((row) => row.id),
  );
}
