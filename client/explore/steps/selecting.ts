import type { Shown } from "../../network/shown.ts";
import type { View } from "../../view/view.ts";

/** The view with exactly these actors selected. */
export function selectingActors(view: View, ids: readonly string[]): View {
  return { ...view, select: ids.map((id) => ({ type: "actor", id })) };
}

/** Actors with those that are tied to them in what is shown, in the order in which they came. */
export function withNeighbours({ actors, ties }: Shown, ids: readonly string[]): string[] {
  const near = new Set(ids);
  for (const { from, to } of ties) {
    if (ids.includes(from.id)) near.add(to.id);
    if (ids.includes(to.id)) near.add(from.id);
  }
  return actors.map(({ actor }) => actor.id).filter((id) => near.has(id));
}
