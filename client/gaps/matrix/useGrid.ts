import { type KeyboardEvent, type RefObject, useRef, useState } from "react";

/** A cell of a square grid, by its place on the screen. */
export interface At {
  readonly row: number;
  readonly column: number;
}

interface Grid {
  readonly table: RefObject<HTMLTableElement | null>;
  /** The one cell that Tab leads to. */
  readonly at: At;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Remembers the cell that has the focus. */
  readonly onFocus: (at: At) => void;
}

/** Where each key leads, the last place given; with Ctrl to the corners. */
const KEYS: Readonly<Record<string, (at: At, last: number) => At>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, last) => ({ row, column: last }),
  "Ctrl+Home": () => ({ row: 0, column: 0 }),
  "Ctrl+End": (_, last) => ({ row: last, column: last }),
};

/** The keys of a grid (ARIA authoring practices): one stop for Tab, arrows from cell to cell. */
export function useGrid(size: number): Grid {
  const table = useRef<HTMLTableElement>(null);
  const [kept, setAt] = useState<At>({ row: 0, column: 1 });
  const at = within(kept, size - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    const key = `${event.ctrlKey ? "Ctrl+" : ""}${event.key}`;
    const move = event.altKey || event.metaKey ? undefined : KEYS[key];
    if (!move) return;
    event.preventDefault();
    const next = within(move(at, size - 1), size - 1);
    table.current?.querySelector<HTMLElement>(`[data-at="${placeOf(next)}"]`)?.focus();
  };
  return { table, at, onKeyDown, onFocus: setAt };
}

/** A cell as its element says it. */
export function placeOf({ row, column }: At): string {
  return `${row},${column}`;
}

/** The cell that an element is, or is in; null where it is none. */
export function placeAt(target: EventTarget): At | null {
  const cell = target instanceof Element ? target.closest("[data-at]") : null;
  const [row, column] = cell?.getAttribute("data-at")?.split(",").map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
}

function within({ row, column }: At, last: number): At {
  const kept = (value: number): number => Math.max(0, Math.min(last, value));
  return { row: kept(row), column: kept(column) };
}
