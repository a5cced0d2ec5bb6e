import { useEffect, useRef } from "react";
import { isQuestion, type Page } from "../view/view.ts";

/** Pages on which another question can be asked in place. */
const ASKED: ReadonlySet<string> = new Set(["question", "gaps", "gap", "brokerage"]);

/**
 * Puts the reader at the top of a page when it changes: the focus on its content, as a page that was
 * loaded anew would. Asking another question on the same page leaves the focus in the question.
 */
export function useArrival(page: Page): void {
  const before = useRef(page);
  useEffect(() => {
    const [from, to] = [formOf(before.current), formOf(page)];
    const same = JSON.stringify(before.current) === JSON.stringify(page);
    before.current = page;
    // What had the focus may be gone with the answer before.
    const kept = document.activeElement !== document.body;
    if (same || (from === to && ASKED.has(to) && kept)) return;
    globalThis.scrollTo({ top: 0 });
    document.getElementById("content")?.focus({ preventScroll: true });
  }, [page]);
}

function formOf(page: Page): string {
  return isQuestion(page) ? "question" : page.name;
}
