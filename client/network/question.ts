import { tieFilter } from "../filter/tieFilter.ts";
import { API_LANGUAGE, type Language } from "../languages.ts";
import type { Origin } from "../view/explored.ts";
import type { View, ViewFilter } from "../view/view.ts";
import type { ActorFilter, Addition, NetworkQueryVariables } from "./network.gen.ts";

/** Actors that one step adds: a page that can be taken in. */
export const ADDED_AT_ONCE = 20;

/** What the API is asked about the exploration of a view. */
export function networkQuestion(view: View, language: Language): NetworkQueryVariables {
  const { groups } = view.explored;
  return {
    ids: groups.flatMap(({ actors }) => (actors ?? []).map(({ id }) => id)),
    add: groups.flatMap(({ origin, actors }) => (actors === null ? additionOf(origin) : [])),
    filter: tieFilter(view.filter),
    actorFilter: actorFilter(view.filter),
    language: API_LANGUAGE[language],
  };
}

/** The part of a filter that chooses actors, as the API takes it; null where it lets everybody pass. */
function actorFilter({ kinds, regions, themes, text }: ViewFilter): ActorFilter | null {
  const filter: ActorFilter = {
    ...(kinds.length > 0 && { kinds: [...kinds] }),
    ...(regions.length > 0 && { regions: [...regions] }),
    ...(themes.length > 0 && { themes: [...themes] }),
    ...(text && { text }),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}

/** What is to be added; nothing where actors are chosen by hand, which come with their ids. */
function additionOf(origin: Origin): Addition[] {
  switch (origin.type) {
    case "chosen":
      return [];
    case "neighbours": {
      const { of: id, tie: type, direction } = origin;
      return [{ neighbours: { id, type, direction }, first: ADDED_AT_ONCE }];
    }
    case "paths":
      return [{ pathsAmong: [...origin.among], first: ADDED_AT_ONCE }];
    default:
      return [{ [origin.type]: origin.id, first: ADDED_AT_ONCE }];
  }
}
