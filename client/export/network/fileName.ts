import type { Page } from "../../view/view.ts";
import { namedFile } from "../namedFile.ts";

interface Made {
  readonly page: Page;
  readonly day: string;
  readonly version: string;
}

/** Characters of what it is about. */
const LONGEST = 60;

/** The name of a file: what it is about, the day, the version of the data. Safe on every system. */
export function fileName({ page, day, version }: Made, ending: string): string {
  return namedFile({ subject: subjectOf(page), longest: LONGEST, day, version }) + ending;
}

function subjectOf(page: Page): string {
  if (page.name === "gaps")
    return `gaps-${"level" in page.groups ? page.groups.level.toLowerCase() : "clusters"}`;
  if (page.name === "gap") return `gap-${page.from}-${page.to}`;
  return page.name === "explore" && page.from ? page.from.id : "network";
}
