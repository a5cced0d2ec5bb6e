import { type RefObject, useEffect, useRef } from "react";

/**
 * Takes the focus to the first button of a box that opens, closes it when the reader goes elsewhere, and
 * gives the focus back to where it was, unless it is elsewhere by then.
 */
export function useFocusInside(box: RefObject<HTMLElement | null>, onLeave: () => void): void {
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    const inside = box.current;
    const before = document.activeElement;
    inside?.querySelector<HTMLElement>("button")?.focus();
    const look = ({ target }: Event): void => {
      if (target instanceof Node && !inside?.contains(target)) leave.current();
    };
    document.addEventListener("pointerdown", look, true);
    document.addEventListener("focusin", look);
    return () => {
      document.removeEventListener("pointerdown", look, true);
      document.removeEventListener("focusin", look);
      const { activeElement: active, body } = document;
      const isLost = active === null || active === body || inside?.contains(active);
      if (isLost) placeToReturn(before)?.focus();
    };
  }, [box]);
}

/** Where the focus was; where it was nowhere, as after a click into the picture, the picture. */
function placeToReturn(before: Element | null): HTMLElement | null {
  const wasSomewhere = before !== document.body && before?.isConnected;
  if (wasSomewhere && before instanceof HTMLElement) return before;
  return document.querySelector<HTMLElement>("[data-stage] [tabindex='0']");
}
