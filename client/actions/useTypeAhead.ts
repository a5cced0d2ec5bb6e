import { type KeyboardEvent, type RefObject, useRef } from "react";

/** Milliseconds within which letters belong together. */
const TOGETHER = 700;

/** Focuses the next button whose text begins with the letters that are typed. */
export function useTypeAhead(box: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  const typed = useRef({ text: "", at: 0 });
  return ({ key, ctrlKey, metaKey, altKey, timeStamp }) => {
    if (ctrlKey || metaKey || altKey || !/^\p{L}$/u.test(key)) return;
    const { text, at } = typed.current;
    const wanted = (timeStamp - at < TOGETHER ? text : "") + key.toLowerCase();
    typed.current = { text: wanted, at: timeStamp };
    const all = [...(box.current?.querySelectorAll<HTMLElement>("button") ?? [])];
    const from = all.findIndex((each) => each.matches(":focus"));
    // One letter goes on to the next; several stay as long as they fit.
    const start = from + (wanted.length === 1 ? 1 : 0);
    const inOrder = [...all.slice(Math.max(0, start)), ...all.slice(0, Math.max(0, start))];
    inOrder.find((each) => each.textContent?.toLowerCase().startsWith(wanted))?.focus();
  };
}
