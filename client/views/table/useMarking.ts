import { useMemo, useRef } from "react";
import { selecting } from "../../explore/steps/marks.ts";
import { selectingMany } from "../../explore/steps/selectingMany.ts";
import { useView } from "../../view/useView.ts";
import type { Item } from "../../view/view.ts";
import type { Row } from "./rowsView.ts";

interface Marking {
  /** Ids of rows that are selected; some of them may not be in the table. */
  readonly selected: ReadonlySet<string>;
  /** Selects a row or no longer does, with `range` all from the one before up to it, as it will be itself. */
  mark(id: string, range: boolean): void;
  /** Selects all rows, or none of them. */
  markAll(chosen: boolean): void;
}

/** What is selected of rows of a type in this order, and the ways to select; each is a step of the view like any other. */
export function useMarking(type: Item["type"], rows: readonly Row[]): Marking {
  const [view, go] = useView();
  const last = useRef<string | null>(null);
  const selected = useMemo(
    () => new Set(view.select.filter((item) => item.type === type).map(({ id }) => id)),
    [view.select, type],
  );
  const items = (some: readonly Row[]): Item[] => some.map(({ id }) => ({ type, id }));
  return {
    selected,
    mark(id, range) {
      const ids = rows.map((row) => row.id);
      const from = range && last.current !== null ? ids.indexOf(last.current) : -1;
      const to = ids.indexOf(id);
      last.current = id;
      if (from < 0) return go(selecting(view, { type, id }, true));
      const between = rows.slice(Math.min(from, to), Math.max(from, to) + 1);
      go(selectingMany(view, items(between), !selected.has(id)));
    },
    markAll: (chosen) => go(selectingMany(view, items(rows), chosen)),
  };
}
