import type { Placed, Point } from "../../view/explored.ts";
import { type Item, isSelected, type View } from "../../view/view.ts";

/** The view with actors out of sight; they stay in the exploration and keep their places. */
export function hiding(view: View, ids: readonly string[]): View {
  const hidden = [...new Set([...view.explored.hidden, ...ids])];
  const select = view.select.filter(({ type, id }) => type !== "actor" || !ids.includes(id));
  return { ...view, select, explored: { ...view.explored, hidden } };
}

/** The view with everything that was hidden by hand in sight again. */
export function showingAll(view: View): View {
  return { ...view, explored: { ...view.explored, hidden: [], onlySelected: false } };
}

/** The view with actors pinned, or released where all of them are pinned. */
export function pinning(view: View, ids: readonly string[]): View {
  const { pinned } = view.explored;
  const all = ids.every((id) => pinned.includes(id));
  const next = all ? pinned.filter((id) => !ids.includes(id)) : [...new Set([...pinned, ...ids])];
  return { ...view, explored: { ...view.explored, pinned: next } };
}

/** The view with actors in other places. */
export function moving(view: View, places: ReadonlyMap<string, Point>): View {
  const placed = ({ id, at }: Placed): Placed => ({ id, at: places.get(id) ?? at });
  const groups = view.explored.groups.map(({ origin, actors }) => ({
    origin,
    actors: actors?.map(placed) ?? null,
  }));
  return { ...view, explored: { ...view.explored, groups } };
}

/** The view with one item selected, or also selected where `adding`; chosen again, it no longer is. */
export function selecting(view: View, item: Item | null, adding = false): View {
  if (item === null) return { ...view, select: [] };
  if (!adding) return { ...view, select: [item] };
  const select = isSelected(view, item)
    ? view.select.filter(({ type, id }) => type !== item.type || id !== item.id)
    : [...view.select, item];
  return { ...view, select };
}

/** Ids of the actors that are selected. */
export function selectedActors({ select }: View): string[] {
  return select.filter(({ type }) => type === "actor").map(({ id }) => id);
}
