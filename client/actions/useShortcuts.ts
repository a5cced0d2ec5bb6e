import { useEffect } from "react";
import type { Action, Situation } from "./action.ts";
import { ACTIONS } from "./index.ts";
import { keyOf } from "./keys.ts";

/**
 * Marks the graph, the table and the panel, to which the focus goes from both: single letters are shortcuts
 * only while the focus is in there (WCAG 2.1.4).
 */
export const STAGE = { "data-stage": "" } as const;

/** Runs actions by their keys, never while the reader types, nor while a dialog is open. */
export function useShortcuts(situation: Situation): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const action = actionBy(event);
      if (!action) return;
      if (action.anywhere || action.ready(situation)) event.preventDefault();
      if (action.ready(situation)) action.run(situation);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [situation]);
}

function actionBy(event: KeyboardEvent): Action | undefined {
  const { target } = event;
  const key = keyOf(event);
  if (key === null || !(target instanceof Element) || isElsewhere(target)) return undefined;
  const onStage = target.closest("[data-stage]") !== null;
  return ACTIONS.find(({ keys, anywhere }) => keys?.includes(key) && (anywhere || onStage));
}

/** Whether keys belong to a field, a menu, or a dialog above all else. */
function isElsewhere(target: Element): boolean {
  return (
    target.closest(
      "dialog:not([data-modal=false]), [role=menu], textarea, select, [contenteditable], input:not([type=checkbox], [type=radio])",
    ) !== null
  );
}
