import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { violationsOn } from "./accessible.ts";
import { journeys } from "./browser.ts";
import { overflowing } from "./overflow.ts";
import { settled } from "./settled.ts";

const site = inject("site");

const VERDICTS = ["GAP", "THIN", "AS_EXPECTED", "STRONG", "CANNOT_TELL", "NO_DATA"] as const;

/** How each verdict is drawn, without its colours: what runs through its box, how thick, and the box's line. */
function shapesOn(page: Page): Promise<string[]> {
  return page.locator(".verdict-legend .verdict-sign").evaluateAll((all) =>
    all.map((each) => {
      const path = each.querySelector("path");
      const { borderTopStyle, borderTopColor } = getComputedStyle(each);
      const drawn = `${path?.getAttribute("d") ?? "none"} ${path?.getAttribute("stroke-width") ?? ""}`;
      return `${drawn} ${borderTopStyle} ${borderTopColor}`;
    }),
  );
}

/** Names of what moves on the page at this moment, besides signs of waiting. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter((each) => each.playState === "running")
      .map((each) => `${each.constructor.name} ${each.id}`),
  );
}

journeys("gaps, pairs and go-betweens for a reader", (open) => {
  it.each(["light", "dark"] as const)(
    "who forces colours tells every verdict apart by its shape: %s",
    async (colorScheme) => {
      const page = await open("about:blank");
      await page.emulateMedia({ forcedColors: "active", colorScheme });
      await page.goto(`${site}/gaps`);
      await settled(page);
      const shapes = await shapesOn(page);
      expect(new Set(shapes).size).toBe(VERDICTS.length);
      expect(await violationsOn(page)).toEqual([]);
      for (const path of ["/gap/lapland/helgeland", "/brokerage", "/brokerage?open=part:apart"]) {
        await page.goto(site + path);
        await settled(page);
        expect(await violationsOn(page)).toEqual([]);
      }
    },
  );

  it("who cannot see colours is told every verdict in words", async () => {
    const page = await open(`${site}/gaps`);
    await settled(page);
    const cells = page.locator("[role=grid] [data-at]");
    const unnamed = await cells.evaluateAll((all) => all.filter((each) => !each.ariaLabel).length);
    expect(await cells.count()).toBe(17 * 17);
    expect(unnamed).toBe(0);
  });

  it("who wants nothing to move sees everything stand still", async () => {
    const page = await open(`${site}/gap/lapland/helgeland`, { reducedMotion: "reduce" });
    await settled(page);
    const figure = page.getByRole("button", { name: /^Show what it rests on: Independent/ });
    await figure.click();
    await page.locator(".row-body:not([hidden])").first().waitFor();
    expect(await moving(page)).toEqual([]);
    await page.goto(`${site}/gaps`);
    await settled(page);
    await page.locator("[role=grid] a").first().hover();
    expect(await moving(page)).toEqual([]);
  });

  it.each([
    { width: 360, height: 225 },
    { width: 320, height: 256 },
  ])("who zooms to 400 percent can still open all of it: %o", async (size) => {
    const page = await open(`${site}/gaps`, size);
    await settled(page);
    await page.getByText("List", { exact: true }).click();
    await page.locator("tbody").getByRole("link").first().click();
    await page.getByText("What to do").waitFor();
    const rows = page.locator(".figure-line");
    expect(await rows.count()).toBeGreaterThan(5);
    for (const toggle of await page.locator(".gap-side .row-toggle").all()) await toggle.click();
    await settled(page);
    expect(await overflowing(page)).toEqual([]);
    await page.goto(`${site}/brokerage?open=as:figures`);
    await settled(page);
    expect(await overflowing(page)).toEqual([]);
    await page.getByRole("link", { name: "What comes apart" }).click();
    await page.getByText("Without these actors").first().waitFor();
    expect(await overflowing(page)).toEqual([]);
  });

  it("who hears the page is told in words what each picture shows", async () => {
    const page = await open(`${site}/brokerage?open=as:picture`);
    await settled(page);
    for (const part of ["", ",part:apart"]) {
      await page.goto(`${site}/brokerage?open=as:picture${part}`);
      await settled(page);
      const figure = page.locator("figure").first();
      await figure.waitFor();
      const said = (await figure.getByRole("listitem").allTextContents()).filter(Boolean);
      expect(said.length).toBeGreaterThan(5);
    }
  });
});
