/** The text at a path of an answer; empty where there is none. */
export type TextAt = (...path: readonly string[]) => string;

/** Reads texts and numbers out of an answer of the API by their path. */
export function textIn(answer: unknown): TextAt {
  return (...path) => {
    let found = answer;
    for (const step of path)
      found = typeof found === "object" && found !== null ? Reflect.get(found, step) : null;
    return typeof found === "string" || typeof found === "number" ? String(found) : "";
  };
}
