import { PARTICIPATION_TIE_TYPES } from "../../../seed/vocabulary.ts";
import type { Context } from "../../context.ts";
import {
  type LocationsOfActorsRow,
  regionsBelow,
  type TiesByIdRow,
} from "../../graph/queries.gen.ts";
import { tieId } from "../../links/tieId.ts";
import type { Connection } from "../paging/connection.ts";
import type { PageArgs } from "../paging/cursor.ts";
import { pageOfIds } from "../paging/pageOfIds.ts";
import { readsOf } from "../reading/batching.ts";
import type { Side } from "./sides.ts";

/** An actor on one side, or on both, with what puts it there. */
export interface SideMemberRow {
  readonly id: string;
  readonly locations: () => Promise<LocationsOfActorsRow[]>;
  readonly ties: () => Promise<TiesByIdRow[]>;
}
export type SideMemberPage = Connection<SideMemberRow>;

/** A page of the actors that stand on all of these sides, by id. @throws BAD_USER_INPUT for a bad page. */
export async function sideMembers(
  context: Context,
  { ids, sides }: { readonly ids: readonly string[]; readonly sides: readonly Side[] },
  args: PageArgs,
): Promise<SideMemberPage> {
  const regions = sides.filter((side) => side.type === "REGION");
  const clusters = sides.filter((side) => side.type === "CLUSTER");
  const below = new Set((await Promise.all(regions.map((each) => idsBelow(context, each)))).flat());
  return pageOfIds(ids, args, async (page) =>
    page.map((id) => ({
      id,
      locations: async () =>
        (await context.load.locations.load(id)).filter((location) => below.has(location.region)),
      ties: async () =>
        (await Promise.all(clusters.map((each) => participation(context, id, each)))).flat(),
    })),
  );
}

async function idsBelow({ engine, signal }: Context, { id }: Side): Promise<string[]> {
  return (await readsOf(engine, signal)(regionsBelow, { id })).map((row) => row.id);
}

async function participation({ load }: Context, id: string, side: Side): Promise<TiesByIdRow[]> {
  const types = id === side.id ? [] : PARTICIPATION_TIE_TYPES;
  const ties = await Promise.all(types.map((type) => load.tie.load(tieId(id, type, side.id))));
  return ties.filter((tie) => tie !== null).filter((tie) => tie.basis !== "INTENDED");
}
