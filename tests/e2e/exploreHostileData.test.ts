import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { panelOn } from "./answer.ts";
import { journeys } from "./browser.ts";
import { expectShown, settledOn, toolOn } from "./explore.ts";
import { HUB_TIES, hostileData, NAMES, THEME } from "./hostileData.ts";
import { overflowing } from "./overflow.ts";
import { type RunningServer, startServer } from "./server.ts";

/** Fails where text of the data was taken for a program, or makes the page scroll sideways. */
async function expectHarmless(page: Page): Promise<void> {
  expect(await page.evaluate(() => Reflect.has(window, "executed"))).toBe(false);
  expect(await page.locator("img[src=x], main script").count()).toBe(0);
  expect(await overflowing(page)).toEqual([]);
}

journeys("data that no form was made for", (open) => {
  const { folder, remove } = hostileData();
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ DATA: folder });
  });
  afterAll(async () => {
    await server?.stop();
    remove();
  });

  it("has an actor with 5,000 ties, which is shown 20 by 20 with true counts", async () => {
    const page = await open(`${server.url}/explore/actor/hub`);
    await expectShown(page, 21);
    await page.getByText(`20 of ${HUB_TIES.toLocaleString("en-GB")} shown`).waitFor();
    await page.getByRole("button", { name: "Show 20 more" }).click();
    await expectShown(page, 41);
    await page.getByText(`40 of ${HUB_TIES.toLocaleString("en-GB")} shown`).waitFor();
    await toolOn(page, "Undo").click();
    await expectShown(page, 21);
  });

  it("counts each type of the 5,000 in the panel before it is shown", async () => {
    const page = await open(`${server.url}/explore?add=chosen,hub@0.0&select=actor:hub`);
    const panel = panelOn(page, "Hub");
    await panel.getByText("5,000").first().waitFor();
    await panel
      .getByRole("button", { name: /^Show 20 more/ })
      .first()
      .click();
    await expectShown(page, 21);
  });

  it.each([1440, 360])(
    "draws, selects and lists every name as text at %i pixels",
    async (width) => {
      const page = await open(`${server.url}/explore/theme/pulp-and-paper`, { width, height: 900 });
      await settledOn(page);
      await page
        .getByRole("heading", { name: `Explore: ${THEME}`, level: 1 })
        .waitFor({ state: "attached" });
      for (const [id, name] of Object.entries(NAMES)) {
        await page.goto(`${server.url}/explore/theme/pulp-and-paper?select=actor:${id}`);
        await panelOn(page)
          .getByRole("heading", { level: 2 })
          .filter({ hasText: name.slice(0, 20) })
          .waitFor();
        await settledOn(page);
        await expectHarmless(page);
      }
    },
  );

  it.each(["actors", "ties"])("stands in the table of %s as text", async (rows) => {
    const query = `as=table&rows=${rows}&select=tie:long~SUPPORTS~hub`;
    for (const width of [1440, 360]) {
      const page = await open(`${server.url}/explore/actor/hub?${query}`, { width, height: 900 });
      await page.locator("tbody").getByText(NAMES.markup.slice(0, 12)).first().waitFor();
      await panelOn(page)
        .getByText(/says that long belongs there/)
        .first()
        .waitFor();
      await expectHarmless(page);
    }
  });

  it("says what several odd ones have in common, and who is not in the picture", async () => {
    const chosen = ["hebrew", "markup", "quotes"].map((id) => `actor:${id}`);
    const page = await open(`${server.url}/explore/region/somewhere?select=${chosen}`);
    const panel = panelOn(page, "3 selected");
    await panel.getByRole("link", { name: THEME }).waitFor();
    await panel.getByText("1 of them is not in the picture").waitFor();
    await expectHarmless(page);
  });

  it("has a region nobody is in, an actor without ties, and ties without dates", async () => {
    const page = await open(`${server.url}/explore/region/empty`);
    await page.getByText("No actor is on record here.").waitFor();
    await page.goto(`${server.url}/explore/actor/lonely?select=actor:lonely`);
    await expectShown(page, 1, 0);
    await panelOn(page, "Lonely")
      .getByText("No tie is on record under the filter")
      .first()
      .waitFor();
    await page.goto(`${server.url}/explore/actor/undated?undated=no&since=2000`);
    await expectShown(page, 1, 0);
    await page.goto(`${server.url}/explore/actor/undated?since=2000`);
    await expectShown(page, 2, 1);
  });

  it("is filtered by a theme whose name needs care, and by a text that is markup", async () => {
    const page = await open(`${server.url}/explore/actor/hub?themes=pulp-and-paper`);
    await page
      .getByRole("button", { name: `Take away: Theme: ${THEME}` })
      .or(page.locator(".filter-chips button"))
      .first()
      .waitFor();
    expect(await page.locator(".filter-chips").textContent()).toContain(THEME);
    await page.goto(
      `${server.url}/explore/actor/hub?text=${encodeURIComponent(NAMES.markup.slice(0, 30))}`,
    );
    await expectShown(page, 1, 0);
    await expectHarmless(page);
  });

  it("leads nowhere but to the web", async () => {
    const page = await open("about:blank", {
      prepare: (page) =>
        page.route("**/graphql", async (route) => {
          const response = await route.fetch();
          const body = (await response.text()).replaceAll(
            "https://example.org/",
            "javascript:window.executed=1//",
          );
          await route.fulfill({ response, body });
        }),
    });
    await page.goto(`${server.url}/explore?add=chosen,quotes@0.0&select=actor:quotes`);
    await panelOn(page).getByRole("heading", { level: 2 }).waitFor();
    await page.waitForLoadState("networkidle");
    expect(await page.locator("a[href^='javascript:' i]").count()).toBe(0);
    await expectHarmless(page);
  });

  it("is taken along in every format, with cells that no spreadsheet runs", async () => {
    const page = await open(`${server.url}/explore/theme/pulp-and-paper`);
    await settledOn(page);
    await toolOn(page, "Export …").click();
    const dialog = page.getByRole("dialog");
    const formats = dialog.locator(".network-export-format");
    await formats.first().waitFor();
    const count = await formats.count();
    expect(count).toBeGreaterThan(4);
    for (let nth = 0; nth < count; nth += 1) {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        formats.nth(nth).click(),
      ]);
      const content = await readFile((await download.path()) ?? "");
      expect(content.length).toBeGreaterThan(100);
      const text = content.toString("utf8");
      if (/\.(svg|graphml|gexf)$/.test(download.suggestedFilename()))
        expect(text).not.toContain("<script");
    }
    await expectHarmless(page);
  });
});
