import { type ComponentProps, type KeyboardEvent, type RefObject, useRef, useState } from "react";

/** A cell of a square grid, by its place on the screen. */
export interface At {
  readonly row: number;
  readonly column: number;
}

interface Grid {
  readonly table: RefObject<HTMLTableElement | null>;
  /** The one cell that Tab leads to. */
  readonly stop: At;
  /** The cell that is pointed at, else the one that has the focus. */
  readonly here: At | null;
  /** For the table. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly handlers: Pick<
    ComponentProps<"table">,
    "onFocus" | "onBlur" | "onPointerOver" | "onPointerLeave"
  >;
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

/** Where the reader is in a grid, and its keys (ARIA authoring practices): one stop for Tab, arrows from cell to cell. */
export function useGrid(size: number): Grid {
  const table = useRef<HTMLTableElement>(null);
  const [kept, setStop] = useState<At>({ row: 0, column: 1 });
  const [pointed, setPointed] = useState<At | null>(null);
  const [focused, setFocused] = useState(false);
  const stop = within(kept, size - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    const key = `${event.ctrlKey ? "Ctrl+" : ""}${event.key}`;
    const move = event.altKey || event.metaKey ? undefined : KEYS[key];
    if (!move) return;
    event.preventDefault();
    const next = within(move(stop, size - 1), size - 1);
    table.current?.querySelector<HTMLElement>(`[data-at="${placeOf(next)}"]`)?.focus();
  };
  const handlers: Grid["handlers"] = {
    onFocus({ target }) {
      setFocused(true);
      const at = placeAt(target);
      if (at) setStop(at);
    },
    onBlur: () => setFocused(false),
    onPointerOver: ({ target }) => setPointed(placeAt(target)),
    onPointerLeave: () => setPointed(null),
  };
  return { table, stop, here: pointed ?? (focused ? stop : null), onKeyDown, handlers };
}

/** A cell as its element says it. */
export function placeOf({ row, column }: At): string {
  return `${row},${column}`;
}

/** The cell that an element is, or is in; null where it is none. */
function placeAt(target: EventTarget): At | null {
  const cell = target instanceof Element ? target.closest("[data-at]") : null;
  const [row, column] = cell?.getAttribute("data-at")?.split(",").map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
}

function within({ row, column }: At, last: number): At {
  const kept = (value: number): number => Math.max(0, Math.min(last, value));
  return { row: kept(row), column: kept(column) };
}
