import { ACTOR_KINDS, type ActorKind } from "../../seed/vocabulary.ts";
import { type Member, type MemberFilter, passes } from "./actorFilter.ts";
import { type Counted, counted, countedIn } from "./counted.ts";

/** How many actors each choice of a filter would leave; choices that would leave none are not among them, unless they are made. */
export interface ActorFacets {
  /** In the order of the vocabulary. */
  readonly kinds: Counted<ActorKind>[];
  /** By id, most first; those asked for are among them even where they leave nobody. */
  readonly themes: Counted<string>[];
  /** By id, most first; an actor counts in every region above its places. Those asked for as with themes. */
  readonly regions: Counted<string>[];
  readonly placeUnknown: number;
}

/** Counts the actors that each choice of its kind alone would leave, all else filtered as asked. */
export function actorFacets(members: readonly Member[], filter: MemberFilter): ActorFacets {
  const left = (open: keyof MemberFilter) =>
    members.filter((member) => passes(filter, member, open));
  const placed = left("regions");
  return {
    kinds: countedIn(
      ACTOR_KINDS,
      left("kinds").map(({ kind }) => kind),
    ),
    themes: counted(
      left("themes").flatMap(({ themes }) => themes),
      filter.themes ?? [],
    ),
    regions: counted(
      placed.flatMap(({ regions }) => regions),
      filter.regions ?? [],
    ),
    placeUnknown: placed.filter(({ regions }) => regions.length === 0).length,
  };
}
