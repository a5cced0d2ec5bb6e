import { type RefObject, useEffect, useRef } from "react";

/** Widths at which list, picture and panel stand beside each other; the same as in `ask.css`. */
const BESIDE = "(min-width: 60rem)";

/**
 * Brings an element into sight when `mark` changes to another text, unless the page has only just come.
 * A row of the list moves only where the list is beside the picture: elsewhere it would take the picture away.
 */
export function useInSight(
  element: RefObject<HTMLElement | null>,
  mark: string | null,
  { onlyBeside = false } = {},
): void {
  const before = useRef(mark);
  useEffect(() => {
    if (before.current === mark) return;
    before.current = mark;
    if (mark === null || (onlyBeside && !globalThis.matchMedia(BESIDE).matches)) return;
    element.current?.scrollIntoView({ block: "nearest" });
  }, [element, mark, onlyBeside]);
}
