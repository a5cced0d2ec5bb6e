import type { Context } from "../../context.ts";
import type { ActorsByIdRow, IdentitiesRow } from "../../graph/queries.gen.ts";
import { identities } from "../../graph/queries.gen.ts";
import { findActor } from "../names/findActor.ts";

/** Two names of which the data says that they are, are not, or may be one actor. */
export interface NamePair extends IdentitiesRow {
  readonly first: ActorsByIdRow;
  readonly second: ActorsByIdRow;
}

/** The pairs that are kept apart (DISTINCT) or that nobody has decided on (OPEN), by id. */
export async function namePairs(
  context: Context,
  verdict: "DISTINCT" | "OPEN",
): Promise<NamePair[]> {
  const rows = await context.engine.read(identities, { verdict }, { signal: context.signal });
  const pairs = await Promise.all(
    rows.map(async (row) => {
      const first = await findActor(context, row.a);
      const second = await findActor(context, row.b);
      return first && second ? [{ ...row, first, second }] : [];
    }),
  );
  return pairs.flat();
}
