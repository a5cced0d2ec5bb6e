import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface Violation {
  readonly id: string;
  readonly nodes: ReadonlyArray<{ readonly html: string; readonly failureSummary?: string }>;
}

/** Where axe finds a violation of WCAG 2.2 A or AA or of good practice: the rules, each with the places. */
export async function violationsOn(page: Page): Promise<string[]> {
  if (await page.evaluate(() => !Reflect.has(window, "axe"))) await page.evaluate(AXE);
  return page.evaluate(async (values) => {
    const axe: unknown = Reflect.get(window, "axe");
    const run: (options: object) => Promise<{ violations: Violation[] }> = Reflect.get(
      Object(axe),
      "run",
    );
    const { violations } = await run({
      runOnly: { type: "tag", values },
      resultTypes: ["violations"],
    });
    return violations.map(({ id, nodes }) => {
      const places = nodes.map((node) => `${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`);
      return `${id}: ${places.join(" | ")}`;
    });
  }, RULES);
}
