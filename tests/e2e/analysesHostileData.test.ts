import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { SMALLEST } from "../seed/folder.ts";
import { panelOn } from "./answer.ts";
import { journeys } from "./browser.ts";
import { hostileData, NAMES } from "./hostileData.ts";
import { overflowing } from "./overflow.ts";
import { type RunningServer, startServer } from "./server.ts";
import { settled } from "./settled.ts";

/** Fails where text of the data was taken for a program, makes the page scroll sideways, or is no text. */
async function expectHarmless(page: Page): Promise<void> {
  expect(await page.evaluate(() => Reflect.has(window, "executed"))).toBe(false);
  expect(await page.locator("img[src=x], main script, a[href^='javascript:' i]").count()).toBe(0);
  expect(await overflowing(page)).toEqual([]);
  expect(await page.locator("main").textContent()).not.toMatch(/NaN|undefined|Infinity/);
}

journeys("gaps, pairs and go-betweens of data that no form was made for", (open) => {
  const { folder, remove } = hostileData();
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ DATA: folder });
  });
  afterAll(async () => {
    await server?.stop();
    remove();
  });

  it.each([1440, 360])(
    "show every name as text at %i pixels",
    async (width) => {
      const page = await open("about:blank", { width, height: 900 });
      for (const path of [
        "/gaps",
        "/gaps?open=as:list",
        "/gaps/clusters",
        "/gap/somewhere/hub?open=figure:observed,figure:routes,figure:coverage:from,quality",
        "/gap/long/words?open=figure:observed,figure:distance,figure:coverage:from",
        "/gap/override/markup",
        "/gap/hebrew/formula",
        "/brokerage?open=figures:hub",
        "/brokerage/long/markup?open=as:figures",
        "/brokerage?open=as:picture",
        "/brokerage?open=part:apart,without:long,without:hub",
        "/brokerage?open=part:communities,community:1,mismatch:hub",
      ]) {
        await page.goto(server.url + path);
        await settled(page);
        await expectHarmless(page);
      }
    },
    120_000,
  );

  it("selects an actor whose name is markup beside a pair, as text", async () => {
    const page = await open(`${server.url}/gap/markup/long?select=actor:markup`);
    const title = panelOn(page).getByRole("heading", { level: 2 });
    await title.filter({ hasText: NAMES.markup.slice(0, 20) }).waitFor();
    await expectHarmless(page);
  });

  it("says of a region where nobody is, and of an actor without ties, that nothing is known", async () => {
    const page = await open(`${server.url}/gap/empty/hub`);
    await page.locator(".gap-verdict", { hasText: "No data" }).waitFor();
    await page.goto(`${server.url}/gap/lonely/hub`);
    await page.locator(".gap-verdict", { hasText: "No data" }).waitFor();
    await page.goto(`${server.url}/brokerage/empty`);
    await page
      .getByText("That means that too little is known, not that nobody is there.")
      .first()
      .waitFor();
    await expectHarmless(page);
  });

  it("has a single group where only one holds anybody, and no pair to judge", async () => {
    const page = await open(`${server.url}/gaps`);
    await page.locator(".gaps-summary", { hasText: "A single group" }).waitFor();
    expect(await page.getByRole("grid").count()).toBe(0);
    await page.goto(`${server.url}/gaps/municipality`);
    await page.locator(".gaps-summary").waitFor();
    expect(await page.getByRole("grid").count()).toBe(0);
    expect(await page.getByRole("alert").count()).toBe(0);
  });
});

const header = (name: keyof typeof SMALLEST): string => `${SMALLEST[name].split("\n")[0]}\n`;

const TIELESS = { ...SMALLEST, "relations.csv": header("relations.csv") };
const EMPTY = { ...TIELESS, "actors.csv": header("actors.csv") };

const PAGES = [
  "/gaps",
  "/gaps/clusters",
  "/brokerage",
  "/brokerage?open=as:figures",
  "/brokerage?open=as:picture",
  "/brokerage?open=part:apart",
  "/brokerage?open=part:communities",
];

/** A folder with these files. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "hostile-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

for (const [what, files] of [
  ["actors without any tie", TIELESS],
  ["nobody at all", EMPTY],
] as const)
  journeys(`data with ${what}`, (open) => {
    const folder = folderOf(files);
    let server: RunningServer;
    beforeAll(async () => {
      server = await startServer({ DATA: folder });
    });
    afterAll(async () => {
      await server?.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    it.each(PAGES)("is answered in words: %s", async (path) => {
      const page = await open(server.url + path);
      await settled(page);
      await expectHarmless(page);
      expect(await page.getByRole("alert").count()).toBe(0);
      expect(await page.locator(".gaps-summary, .brokerage-lead").textContent()).toMatch(
        /[a-z]{3}/,
      );
    });
  });
