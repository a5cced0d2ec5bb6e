import type { Group, Origin } from "../../view/explored.ts";
import type { Start, View } from "../../view/view.ts";

/** The view with the first step that its address stands for: what it begins with, and who is around that. */
export function begun(view: View): View {
  const { page, explored } = view;
  if (page.name !== "explore" || !page.from || explored.groups.length > 0) return view;
  return { ...view, explored: { ...explored, groups: firstGroups(page.from) } };
}

/** The steps that bring what an exploration begins with. */
export function firstGroups({ type, id }: Start): Group[] {
  if (type !== "actor") return [{ origin: { type, id }, actors: null }];
  const around: Origin = { type: "neighbours", of: id, tie: null, direction: null };
  return [
    { origin: { type: "chosen" }, actors: [{ id, at: null }] },
    { origin: around, actors: null },
  ];
}
