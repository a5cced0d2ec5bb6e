import type { Group, Origin } from "../../view/explored.ts";
import type { Page, View } from "../../view/view.ts";

/** Ids of all actors that an exploration holds, in the order in which they came. */
export function actorsIn({ explored }: View): string[] {
  return explored.groups.flatMap(({ actors }) => (actors ?? []).map(({ id }) => id));
}

/** Whether two steps ask for the same. */
export function isSame(a: Origin, b: Origin): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

/** Whether anything in the picture was brought by such a step. */
export function isExpanded({ explored }: View, origin: Origin): boolean {
  return explored.groups.some((group) => isSame(group.origin, origin));
}

/** The view with the next page of what a step asks for; which actors that are, the API says. */
export function expanded(view: View, origin: Origin): View {
  return withGroups(view, [...view.explored.groups, { origin, actors: null }]);
}

/** The view without exactly what such steps brought. */
export function collapsed(view: View, origin: Origin): View {
  return withGroups(
    view,
    view.explored.groups.filter((group) => !isSame(group.origin, origin)),
  );
}

/** The view with actors chosen by name; those that are there already stay as they are, and are shown. */
export function withChosen(view: View, ids: readonly string[]): View {
  const there = new Set(actorsIn(view));
  const fresh = ids.filter((id) => !there.has(id)).map((id) => ({ id, at: null }));
  const { explored } = view;
  const groups: Group[] =
    fresh.length > 0
      ? [...explored.groups, { origin: { type: "chosen" }, actors: fresh }]
      : [...explored.groups];
  const hidden = explored.hidden.filter((id) => !ids.includes(id));
  return { ...view, explored: { ...explored, groups, hidden } };
}

/** The view without some actors. */
export function without(view: View, ids: readonly string[]): View {
  const groups = view.explored.groups.map(({ origin, actors }) => ({
    origin,
    actors: actors?.filter(({ id }) => !ids.includes(id)) ?? null,
  }));
  return withGroups(view, groups);
}

/** Groups that brought nobody say nothing; what is hidden or pinned must be there; who begins with nobody begins anew. */
function withGroups(view: View, groups: readonly Group[]): View {
  const kept = groups.filter(({ actors }) => actors === null || actors.length > 0);
  const page: Page = kept.length > 0 ? view.page : { name: "explore", from: null };
  const next = { ...view, page, explored: { ...view.explored, groups: kept } };
  const there = new Set(actorsIn(next));
  const still = (ids: readonly string[]): string[] => ids.filter((id) => there.has(id));
  const { hidden, pinned } = next.explored;
  return {
    ...next,
    select: view.select.filter(({ type, id }) => type !== "actor" || there.has(id)),
    explored: { ...next.explored, hidden: still(hidden), pinned: still(pinned) },
  };
}

function inOrder(origin: Origin): Array<[string, unknown]> {
  return Object.entries(origin).sort(([a], [b]) => (a < b ? -1 : 1));
}
