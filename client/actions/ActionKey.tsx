import { useWords } from "../useWords.ts";
import type { Action } from "./action.ts";
import { keyName } from "./keys.ts";

/** The first key of an action, for those who see it; `aria-keyshortcuts` tells the others. */
export function ActionKey({ action }: { readonly action: Action }) {
  const { say } = useWords();
  const [key] = action.keys ?? [];
  if (key === undefined) return null;
  return (
    <span className="action-key" aria-hidden="true">
      {keyName(key, say)}
    </span>
  );
}
