import type { Words } from "../../texts.ts";
import { addTexts } from "./texts.ts";
import type { Finding } from "./useFound.ts";

/** What to say beside what was found: that it is looked for, that nothing is there; empty where the list says all. */
export function findingNote(finding: Finding, text: string, say: Words["say"]): string {
  if (finding === "loading") return say(addTexts.searching);
  if (finding === "failed") return say(addTexts.failed);
  return finding !== "idle" && finding.length === 0 ? say(addTexts.none, { text }) : "";
}
