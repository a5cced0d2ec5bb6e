import type { Words } from "../../../texts.ts";
import { scopeTexts } from "./texts.ts";
import type { End } from "./useSideNames.ts";

/** What the page is about: everybody, a side, or two. */
export function titleOf([a, b]: readonly End[], { say }: Words): string {
  if (!a) return say(scopeTexts.titleWhole);
  if (!b) return say(scopeTexts.titleOne, { a: a.name });
  return say(scopeTexts.titleTwo, { a: a.name, b: b.name });
}
