import { type RefObject, useEffect, useRef, useState } from "react";

/** Rows on the screen at first, and added by each step. */
const STEP = 100;

interface RowsInSight {
  /** How many rows are drawn. */
  readonly most: number;
  showMore(): void;
}

/**
 * How far a table of many rows is drawn: at first as far as `furthest`, the last row that is selected,
 * of which the first is brought into sight. What more is asked for takes the focus.
 */
export function useRowsInSight(box: RefObject<HTMLElement | null>, furthest: number): RowsInSight {
  const [most, setMost] = useState(() => Math.max(1, Math.ceil(furthest / STEP)) * STEP);
  const fresh = useRef<number | null>(null);
  useEffect(() => {
    const selected = box.current?.querySelector("tr[data-selected]");
    if (selected instanceof HTMLElement) centre(box.current, selected);
  }, [box]);
  useEffect(() => {
    if (fresh.current === null || most <= fresh.current) return;
    const row = box.current?.querySelectorAll("tbody tr")[fresh.current];
    row?.querySelector("input")?.focus();
    fresh.current = null;
  }, [box, most]);
  return {
    most,
    showMore() {
      fresh.current = most;
      setMost(most + STEP);
    },
  };
}

/** Scrolls the box alone, and only where the row is not seen: the page stays where it is. */
function centre(box: HTMLElement | null, row: HTMLElement): void {
  if (!box || row.offsetTop + row.offsetHeight <= box.clientHeight) return;
  box.scrollTop = row.offsetTop - box.clientHeight / 2;
}
