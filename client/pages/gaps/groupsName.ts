import type { Words } from "../../texts.ts";
import type { Groups } from "../../view/view.ts";
import { LEVEL_PLURALS } from "./levelTexts.ts";
import { gapsTexts } from "./texts.ts";

/** What some groups are called together: "Counties". */
export function groupsName(groups: Groups, { say }: Words): string {
  return say("level" in groups ? LEVEL_PLURALS[groups.level] : gapsTexts.clusters);
}
