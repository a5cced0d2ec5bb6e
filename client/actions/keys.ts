import type { Words } from "../texts.ts";
import { actionTexts } from "./texts.ts";

/** Whether the machine has ⌘ where others have Ctrl. */
function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform);
}

/** What stands on keys where it is not their name; the same in all languages. */
const SIGNS: Readonly<Record<string, string>> = {
  Escape: "Esc",
  Delete: "Del",
  ArrowRight: "→",
  ArrowLeft: "←",
  ArrowUp: "↑",
  ArrowDown: "↓",
  PageUp: "PgUp",
  PageDown: "PgDn",
  ContextMenu: "Menu",
};

/** The key that was pressed as actions name it; null with keys held that no action uses. */
export function keyOf(event: KeyboardEvent): string | null {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (altKey || (ctrlKey && metaKey)) return null;
  const isLetter = /^\p{L}$/u.test(key);
  // Signs have Shift in them already: "?" is another key than "/".
  const shifted = shiftKey && (isLetter || key.length > 1);
  return [
    ctrlKey || metaKey ? "Mod+" : "",
    shifted ? "Shift+" : "",
    isLetter ? key.toLowerCase() : key,
  ].join("");
}

/** A key as it stands on the keyboard: "Ctrl+Shift+Z". */
export function keyName(key: string, say: Words["say"]): string {
  const parts = partsOf(key).map((part) => {
    if (part === "Mod") return isApple() ? "⌘" : "Ctrl";
    if (part === " ") return say(actionTexts.space);
    return SIGNS[part] ?? (part.length === 1 ? part.toUpperCase() : part);
  });
  return parts.join("+");
}

/** The same keys as `aria-keyshortcuts` wants them. */
export function ariaKeys(keys: readonly string[]): string {
  const modifier = isApple() ? "Meta" : "Control";
  return keys
    .map((key) =>
      partsOf(key)
        .map((part) => (part === "Mod" ? modifier : part))
        .join("+"),
    )
    .join(" ");
}

function partsOf(key: string): string[] {
  return key.split(/(?<=.)\+(?=.)/);
}
