import { useEffect, useRef } from "react";
import { isQuestion, type Page } from "../view/view.ts";

/**
 * Puts the reader at the top of a page when it changes: the focus on its content, as a page that was
 * loaded anew would. Asking another question on the same page leaves the focus in the question.
 */
export function useArrival(page: Page): void {
  const before = useRef(page);
  useEffect(() => {
    const stays = isQuestion(before.current) && isQuestion(page);
    const same = JSON.stringify(before.current) === JSON.stringify(page);
    before.current = page;
    if (stays || same) return;
    globalThis.scrollTo({ top: 0 });
    document.getElementById("content")?.focus({ preventScroll: true });
  }, [page]);
}
