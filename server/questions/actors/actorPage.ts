import type { Context } from "../../context.ts";
import type { ActorsByIdRow } from "../../graph/queries.gen.ts";
import { type Connection, connectionOfStored } from "../paging/connection.ts";
import type { PageArgs } from "../paging/cursor.ts";
import { allExisting } from "../reading/existing.ts";

export type ActorPage = Connection<ActorsByIdRow>;

/** Actors that the graph lists by id. */
export interface ListedActors {
  /** At most `limit` ids greater than `after`, by id. */
  readonly read: (after: string, limit: number) => Promise<ReadonlyArray<{ readonly id: string }>>;
  readonly count: () => Promise<number>;
}

/** A page of actors, by id. @throws BAD_USER_INPUT for a bad page. */
export function actorPage(
  { load }: Pick<Context, "load">,
  list: ListedActors,
  args: PageArgs,
): Promise<ActorPage> {
  const read = async (after: string, limit: number) => {
    const ids = (await list.read(after, limit)).map((row) => row.id);
    return allExisting(load.actor, ids);
  };
  return connectionOfStored({ read, count: list.count, keyOf: (actor) => actor.id }, args);
}
