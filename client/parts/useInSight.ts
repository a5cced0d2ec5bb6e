import { type RefObject, useEffect, useRef } from "react";

/** Widths at which list, picture and panel stand beside each other; the same as in `ask.css`. */
const BESIDE = "(min-width: 60rem)";

interface Options {
  /** Stays where it is when list and picture are below each other: a row would take the picture away. */
  readonly onlyBeside?: boolean;
  /** Takes the focus as well, because what had it is gone. */
  readonly focus?: boolean;
}

/** Brings an element into sight when `mark` changes to another text, but not when the page has just come. */
export function useInSight(
  element: RefObject<HTMLElement | null>,
  mark: string | null,
  { onlyBeside = false, focus = false }: Options = {},
): void {
  const before = useRef(mark);
  useEffect(() => {
    const found = element.current;
    const changed = before.current !== mark;
    before.current = mark;
    const beside = globalThis.matchMedia(BESIDE).matches;
    if (!changed || mark === null || !found || (onlyBeside && !beside)) return;
    const passed = found.getBoundingClientRect().top < 0;
    found.scrollIntoView({ block: beside && !passed ? "nearest" : "start" });
    if (focus) found.focus({ preventScroll: true });
  }, [element, mark, onlyBeside, focus]);
}
