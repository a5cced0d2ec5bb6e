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

/** Pixels that a target has in both directions (WCAG 2.5.8). */
const TARGET = 24;

/**
 * What can be pressed and is smaller than a target may be: links in sentences and lists of text, and what a
 * label around it makes larger, are left out as WCAG has it.
 */
export async function smallTargetsOn(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const targets =
      "button, summary, select, input, [role=option], [role=menuitem], nav a, .toolbar a";
    return [...document.querySelectorAll(targets)].flatMap((each) => {
      if (!each.checkVisibility({ visibilityProperty: true }) || each.closest(".ds-sr-only"))
        return [];
      const labels = each instanceof HTMLInputElement ? [...(each.labels ?? [])] : [];
      const fits = [each, ...labels].some((box) => {
        const { width, height } = box.getBoundingClientRect();
        return width >= least - 0.5 && height >= least - 0.5;
      });
      const { width, height } = each.getBoundingClientRect();
      const what = each.outerHTML.slice(0, 100);
      return fits || width === 0 ? [] : [`${width.toFixed(1)} × ${height.toFixed(1)}: ${what}`];
    });
  }, TARGET);
}
