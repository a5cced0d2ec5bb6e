import { type Item, isSelected, type View } from "../../view/view.ts";

/** The view with some items also selected, or with none of them selected; the rest stays as it is. */
export function selectingMany(view: View, items: readonly Item[], chosen: boolean): View {
  const theirs = new Set(items.map(({ type, id }) => `${type}:${id}`));
  const select = chosen
    ? [...view.select, ...items.filter((item) => !isSelected(view, item))]
    : view.select.filter(({ type, id }) => !theirs.has(`${type}:${id}`));
  return { ...view, select };
}
