import { useRef } from "react";
import { selecting } from "../../explore/steps/marks.ts";
import { selectingMany } from "../../explore/steps/selectingMany.ts";
import { useView } from "../../view/useView.ts";
import { type Item, isSelected } from "../../view/view.ts";

/** Marks a row, with `range` all from the one marked before up to it, as it will be itself. */
type Mark = (item: Item, range: boolean) => void;

/** The ways to select rows that stand in this order; what they do is a step of the view like any other. */
export function useMarking(items: readonly Item[]): { mark: Mark; markAll(chosen: boolean): void } {
  const [view, go] = useView();
  const last = useRef<string | null>(null);
  return {
    mark(item, range) {
      const ids = items.map(({ id }) => id);
      const from = range && last.current !== null ? ids.indexOf(last.current) : -1;
      const to = ids.indexOf(item.id);
      last.current = item.id;
      if (from < 0) return go(selecting(view, item, true));
      const between = items.slice(Math.min(from, to), Math.max(from, to) + 1);
      go(selectingMany(view, between, !isSelected(view, item)));
    },
    markAll: (chosen) => go(selectingMany(view, items, chosen)),
  };
}
