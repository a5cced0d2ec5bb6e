import type { Context } from "../../context.ts";
import type { TiesByIdRow } from "../../graph/queries.gen.ts";
import { tieEnds, tieId } from "../../links/tieId.ts";
import { unfolded } from "../names/findActor.ts";

/** A tie by its id, with folded ids and, where symmetric, either order. Null where unknown. */
export async function findTie(
  context: Pick<Context, "load">,
  id: string,
): Promise<TiesByIdRow | null> {
  const ends = tieEnds(id);
  if (!ends) return null;
  const [from, to] = await Promise.all([unfolded(context, ends.from), unfolded(context, ends.to)]);
  return context.load.tie.load(tieId(from, ends.type, to));
}
