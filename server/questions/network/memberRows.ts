import { ACTOR_KINDS } from "../../../seed/vocabulary.ts";
import type { Context } from "../../context.ts";
import { type ActorsByIdRow, actorsAmong, regionsOfActors } from "../../graph/queries.gen.ts";
import type { Member, MemberFilter } from "../../network/actorFilter.ts";
import { type ActorFilterArgs, actorChoice } from "../actors/actorFilter.ts";
import { readsOf } from "../reading/batching.ts";
import { allExisting } from "../reading/existing.ts";

/** An actor of a network with what a filter asks of it. */
export interface MemberRow extends Member {
  readonly actor: ActorsByIdRow;
}

/** Actors with their kinds, regions and themes, in the order of their ids. */
export async function memberRows(context: Context, ids: readonly string[]): Promise<MemberRow[]> {
  const { engine, load, signal } = context;
  const [actors, placed, themes] = await Promise.all([
    allExisting(load.actor, ids),
    readsOf(engine, signal)(regionsOfActors, { ids: [...ids] }),
    Promise.all(ids.map((id) => load.themesOf.load(id))),
  ]);
  const regions = new Map(placed.map((row) => [row.id, [...row.regions].sort()]));
  return actors.map((actor, index) => ({
    id: actor.id,
    kind: actor.kind,
    regions: regions.get(actor.id) ?? [],
    themes: [...new Set((themes[index] ?? []).map(({ theme }) => theme))],
    actor,
  }));
}

/**
 * The actor filter, ready to be put to the actors of a network.
 * @throws BAD_USER_INPUT for an empty or too long list, UNKNOWN_ID for a region or theme.
 */
export async function memberFilter(
  context: Context,
  args: ActorFilterArgs | null | undefined,
): Promise<(ids: readonly string[]) => Promise<MemberFilter>> {
  const { ids, regions, rest } = await actorChoice(context, args, "actorFilter");
  const read = readsOf(context.engine, context.signal);
  const among = { regions: [], kinds: [...ACTOR_KINDS], themes: [], text: rest.text };
  return async (members) => ({
    ids: ids && new Set(ids),
    kinds: new Set(rest.kinds),
    regions: regions && new Set(regions),
    themes: rest.themes.length > 0 ? new Set(rest.themes) : null,
    named:
      rest.text === ""
        ? null
        : new Set((await read(actorsAmong, { ...among, ids: [...members] })).map(({ id }) => id)),
  });
}
