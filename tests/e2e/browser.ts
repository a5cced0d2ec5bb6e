import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject } from "vitest";
import { complaintsOf } from "./complaints.ts";

/** What a journey starts from. */
export interface Visit
  extends Pick<BrowserContextOptions, "locale" | "colorScheme" | "reducedMotion"> {
  readonly width?: number;
  readonly height?: number;
  /** Done before the address is asked for: routes to block, events to hear. */
  readonly prepare?: (page: Page) => unknown;
  /** Complaints that the journey causes on purpose. All others fail it. */
  readonly expects?: RegExp;
}

/** Opens an address as a new reader: nothing is remembered of other journeys. */
export type OpenPage = (url: string, visit?: Visit) => Promise<Page>;

/** Milliseconds until a journey stops waiting for what should come. */
const PATIENCE = 20_000;

interface Opened {
  readonly context: BrowserContext;
  readonly complaints: readonly string[];
  readonly expects: RegExp | undefined;
}

/**
 * A group of journeys in a real browser; skipped, loudly, where there is none. A journey fails when the
 * browser has anything to complain of, in any of its pages.
 */
export function journeys(name: string, tell: (open: OpenPage) => void): void {
  const installed = inject("chromium");
  describe.skipIf(!installed)(name, () => {
    let browser: Browser;
    let opened: Opened[] = [];
    beforeAll(async () => {
      const libraries = installed?.libraries;
      browser = await chromium.launch({
        executablePath: installed?.executablePath ?? "",
        args: ["--no-sandbox"],
        env: { ...process.env, ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}) },
      });
    });
    afterAll(() => browser?.close());
    afterEach(async () => {
      const done = opened;
      opened = [];
      await Promise.all(done.map(({ context }) => context.close()));
      expect(done.flatMap(unexpected)).toEqual([]);
    });
    tell(async (url, visit = {}) => {
      const { page, ...rest } = await arrive(browser, visit);
      opened.push(rest);
      await visit.prepare?.(page);
      await page.goto(url);
      return page;
    });
  });
}

async function arrive(browser: Browser, visit: Visit): Promise<Opened & { page: Page }> {
  const { width = 1440, height = 900, locale = "en-GB", colorScheme = "light", expects } = visit;
  const { reducedMotion = "no-preference" } = visit;
  const viewport = { width, height };
  const context = await browser.newContext({ viewport, locale, colorScheme, reducedMotion });
  context.setDefaultTimeout(PATIENCE);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const complaints = await complaintsOf(context);
  return { context, complaints, expects, page: await context.newPage() };
}

function unexpected({ complaints, expects }: Opened): readonly string[] {
  return complaints.filter((each) => !expects?.test(each));
}
