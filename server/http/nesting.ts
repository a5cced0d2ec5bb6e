const OPENING = new Set(["{", "["]);
const CLOSING = new Set(["}", "]"]);

/**
 * How deep lists and objects stand within one another in a JSON text, brackets in strings aside.
 * Counted on the text and without recursion, so that no depth can exhaust the stack.
 */
export function nestingOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < json.length; at++) {
    const sign = json.charAt(at);
    if (inString && sign === "\\") at++;
    else if (sign === '"') inString = !inString;
    else if (!inString && OPENING.has(sign)) deepest = Math.max(deepest, ++depth);
    else if (!inString && CLOSING.has(sign)) depth--;
  }
  return deepest;
}
