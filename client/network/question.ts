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
    add: [
      ...pending(view).map((origin) => additionOf(origin, ADDED_AT_ONCE)),
      ...counted(view).map((origin) => additionOf(origin, 0)),
    ],
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

/** What was asked for and is not in yet, in order; who is chosen by hand comes with an id. */
export function pending({ explored }: View): Bringing[] {
  return explored.groups.flatMap(({ origin, actors }) =>
    actors === null && origin.type !== "chosen" ? [origin] : [],
  );
}

/** Where the address begins with more than one page holds: what must be counted to say how much there is. */
export function counted({ page }: View): Bringing[] {
  if (page.name !== "explore" || !page.from) return [];
  const { type, id } = page.from;
  if (type !== "actor") return [{ type, id }];
  return [{ type: "neighbours", of: id, tie: null, direction: null }];
}

type Bringing = Exclude<Origin, { type: "chosen" }>;

function additionOf(origin: Bringing, first: number): Addition {
  switch (origin.type) {
    case "neighbours": {
      const { of: id, tie: type, direction } = origin;
      return { neighbours: { id, type, direction }, first };
    }
    case "paths":
      return { pathsAmong: [...origin.among], first };
    default:
      return { [origin.type]: origin.id, first };
  }
}
