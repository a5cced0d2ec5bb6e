import type { Page } from "../../view/view.ts";

interface Made {
  readonly page: Page;
  readonly day: string;
  readonly version: string;
}

/** Characters of a name that all systems and most people can handle. */
const LONGEST = 60;

/** The name of a file: what it is about, the day, the version of the data. Safe on every system. */
export function fileName({ page, day, version }: Made, ending: string): string {
  const safe = subjectOf(page)
    .replace(/[^a-z0-9]+/gi, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
  return `intercluster-${safe || "network"}-${day}-data-${version.slice(0, 12)}${ending}`;
}

function subjectOf(page: Page): string {
  if (page.name === "gaps")
    return `gaps-${"level" in page.groups ? page.groups.level.toLowerCase() : "clusters"}`;
  if (page.name === "gap") return `gap-${page.from}-${page.to}`;
  return page.name === "explore" && page.from ? page.from.id : "network";
}
