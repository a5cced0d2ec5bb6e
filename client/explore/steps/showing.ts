import type { ViewName } from "../../view/explored.ts";
import type { View } from "../../view/view.ts";

/** The view shown in another way; selection, filters and places stay. */
export function showingAs(view: View, shownAs: ViewName): View {
  return { ...view, explored: { ...view.explored, shownAs } };
}

/** The view with nothing but the selection in sight, or with everything again. */
export function showingOnlySelected(view: View, onlySelected: boolean): View {
  return { ...view, explored: { ...view.explored, onlySelected } };
}
