import type { Start, View } from "../../view/view.ts";
import { expanded, withChosen } from "./groups.ts";
import { selecting } from "./marks.ts";

/** The view with an actor, selected, or with those of a region or a theme that are best tied. */
export function adding(view: View, { type, id }: Start): View {
  if (type !== "actor") return expanded(view, { type, id });
  return selecting(withChosen(view, [id]), { type, id });
}
