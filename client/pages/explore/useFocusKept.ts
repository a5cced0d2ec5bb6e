import { type RefObject, useEffect, useRef } from "react";

/**
 * Gives the focus to an element where it was inside and what had it went away, because `of` became another:
 * else whoever uses the keyboard would begin at the top of the page.
 */
export function useFocusKept(element: RefObject<HTMLElement | null>, of: unknown): void {
  const before = useRef(of);
  useEffect(() => {
    if (before.current === of) return;
    before.current = of;
    const { activeElement: active, body } = document;
    if (active === null || active === body) element.current?.focus();
  }, [element, of]);
}
