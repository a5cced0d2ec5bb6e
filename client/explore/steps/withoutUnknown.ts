import type { Origin } from "../../view/explored.ts";
import type { View } from "../../view/view.ts";

/**
 * The view without what it asks for by ids that the data does not know: filters, steps, the beginning. The same
 * view where it asks for none of them; null where nobody else would be left. Actors stay: the answer tells of them.
 */
export function withoutUnknown(view: View, ids: readonly string[]): View | null {
  const names = new Set(ids);
  const known = (id: string): boolean => !names.has(id);
  const { page, filter, explored } = view;
  const rest: View = {
    ...view,
    page:
      page.name === "explore" && page.from && !known(page.from.id) ? { ...page, from: null } : page,
    filter: {
      ...filter,
      regions: filter.regions.filter(known),
      themes: filter.themes.filter(known),
    },
    explored: {
      ...explored,
      groups: explored.groups.filter(
        ({ origin, actors }) => actors !== null || namesOf(origin).every(known),
      ),
    },
  };
  if (JSON.stringify(rest) === JSON.stringify(view)) return view;
  const isLeft = rest.explored.groups.some(
    ({ actors }) => actors === null || actors.some(({ id }) => known(id)),
  );
  return isLeft ? rest : null;
}

function namesOf(origin: Origin): readonly string[] {
  switch (origin.type) {
    case "chosen":
      return [];
    case "neighbours":
      return [origin.of];
    case "paths":
      return origin.among;
    default:
      return [origin.id];
  }
}
