import type { Context } from "../../context.ts";
import type { ActorsByIdRow } from "../../graph/queries.gen.ts";

type Needs = Pick<Context, "load">;

/** An actor by its id; a folded id gives the actor it went into. Null where unknown. */
export async function findActor({ load }: Needs, id: string): Promise<ActorsByIdRow | null> {
  const actor = await load.actor.load(id);
  if (actor) return actor;
  const fold = await load.fold.load(id);
  return fold && load.actor.load(fold.into);
}

/** An actor that the graph itself has named, maybe by a folded id. @throws Error where it is gone. */
export async function existingActor(context: Needs, id: string): Promise<ActorsByIdRow> {
  const actor = await findActor(context, id);
  if (!actor) throw new Error(`wanted the actor ${id}, which the graph has named, got none`);
  return actor;
}

/** The id under which an actor stands in the graph: that of another one where it was folded. */
export async function unfolded({ load }: Needs, id: string): Promise<string> {
  return (await load.fold.load(id))?.into ?? id;
}
