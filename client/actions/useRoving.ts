import { type KeyboardEvent, type RefObject, useRef } from "react";

interface Roving<Box extends HTMLElement> {
  readonly box: RefObject<Box | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Arrow keys, Home and End between the items of a box; `items` is a selector, `keys` are back and forth. */
export function useRoving<Box extends HTMLElement>(
  items: string,
  [back, forth]: readonly [back: string, forth: string],
): Roving<Box> {
  const box = useRef<Box>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = [...(box.current?.querySelectorAll<HTMLElement>(items) ?? [])];
    const at = all.findIndex((each) => each.matches(":focus"));
    const to = { [back]: at - 1, [forth]: at + 1, Home: 0, End: -1 }[event.key];
    if (to === undefined || all.length === 0) return;
    event.preventDefault();
    all.at(to % all.length)?.focus();
  };
  return { box, onKeyDown };
}
