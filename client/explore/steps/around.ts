import type { View } from "../../view/view.ts";
import { collapsed, expanded } from "./groups.ts";

/** The view with the next neighbours of actors, of any type, asked for. */
export function expandedAround(view: View, actors: readonly string[]): View {
  return actors.reduce(
    (next, of) => expanded(next, { type: "neighbours", of, tie: null, direction: null }),
    view,
  );
}

/** The view without all that was brought by asking for neighbours of actors. */
export function collapsedAround(view: View, actors: readonly string[]): View {
  return view.explored.groups.reduce(
    (next, { origin }) =>
      origin.type === "neighbours" && actors.includes(origin.of) ? collapsed(next, origin) : next,
    view,
  );
}

/** Whether asking for neighbours of one of the actors brought anybody. */
export function isExpandedAround({ explored }: View, actors: readonly string[]): boolean {
  return explored.groups.some(
    ({ origin }) => origin.type === "neighbours" && actors.includes(origin.of),
  );
}
