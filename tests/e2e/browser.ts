import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject } from "vitest";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What a journey starts from. */
export interface Visit extends Pick<BrowserContextOptions, "locale" | "colorScheme"> {
  readonly width?: number;
}

/** Opens pages in a browser that is closed when the file is done. */
export type OpenPage = (url: string, visit?: Visit) => Promise<Page>;

/** A group of journeys in a real browser; skipped, loudly, where there is none. */
export function journeys(name: string, tell: (open: OpenPage) => void): void {
  const installed = inject("chromium");
  describe.skipIf(!installed)(name, () => {
    let browser: Browser;
    beforeAll(async () => {
      const libraries = installed?.libraries;
      browser = await chromium.launch({
        executablePath: installed?.executablePath ?? "",
        args: ["--no-sandbox"],
        env: { ...process.env, ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}) },
      });
    });
    afterAll(() => browser?.close());
    tell(async (url, { width = 1440, locale = "en-GB", colorScheme = "light" } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        locale,
        colorScheme,
      });
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      const page = await context.newPage();
      await page.goto(url);
      return page;
    });
  });
}

/** Fails with the rules and places where axe finds a violation of WCAG 2.2 A or AA. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(AXE);
  const violations: string[] = await page.evaluate(async () => {
    const axe: unknown = Reflect.get(window, "axe");
    const run: (options: object) => Promise<{ violations: AxeViolation[] }> = Reflect.get(
      Object(axe),
      "run",
    );
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const result = await run({ runOnly: { type: "tag", values: tags } });
    return result.violations.map((each) => {
      return `${each.id}: ${each.nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`;
    });
  });
  expect(violations).toEqual([]);
}

interface AxeViolation {
  readonly id: string;
  readonly nodes: ReadonlyArray<{ readonly html: string }>;
}
