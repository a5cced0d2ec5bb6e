import { expect, inject, it } from "vitest";
import { expectAddress, expectAnswer, panelOn, partOn } from "./answer.ts";
import { journeys } from "./browser.ts";
import { tabThrough, unreached } from "./keys.ts";
import { nodeOn } from "./picture.ts";
import { settled } from "./settled.ts";

const site = inject("site");
const question = `${site}/links/helgeland/grenland`;

journeys("the keyboard alone", (open) => {
  it.each([
    "/links/helgeland/grenland?open=filter,broker:sintef&select=actor:sintef",
    "/explore",
    "/explore/actor/nce-eyde?select=actor:nce-eyde",
    "/links/denmark/sweden",
    "/actor/nce-eyde",
    "/about",
  ])("reaches everything, and shows where it is: %s", async (path) => {
    const page = await open(site + path);
    await settled(page);
    const stops = await tabThrough(page);
    expect(stops.length).toBeGreaterThan(10);
    const [skip, ...others] = stops;
    expect(skip?.what).toContain("Skip to the content");
    expect(others.filter(({ seen }) => !seen)).toEqual([]);
    expect(await unreached(page)).toEqual([]);
  });

  it("skips the frame of the page with its first stop", async () => {
    const page = await open(question);
    await expectAnswer(page, "Helgeland");
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to the content" });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    // It is to be seen only while it has the focus, which shows where that is.
    await expect.poll(async () => (await skip.boundingBox())?.height).toBeGreaterThan(20);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const inside = await page.evaluate(() => document.activeElement?.closest("main") !== null);
    expect(inside).toBe(true);
  });

  it("opens evidence, selects, closes with Escape and is back where it was", async () => {
    const page = await open(question);
    await page.getByRole("button", { name: "Evidence for ACT – IGT" }).focus();
    await page.keyboard.press("Enter");
    await partOn(page, "Direct ties").getByRole("list", { name: "Evidence" }).waitFor();
    const link = page.getByRole("link", { name: "NCE Eyde", exact: true });
    await link.focus();
    await page.keyboard.press("Enter");
    const title = panelOn(page).getByRole("heading", { name: "NCE Eyde", level: 2 });
    await title.waitFor();
    await expect
      .poll(() => title.evaluate((heading) => heading === document.activeElement))
      .toBe(true);
    await page.keyboard.press("Escape");
    await panelOn(page).waitFor({ state: "detached" });
    await expect.poll(() => link.evaluate((it) => it === document.activeElement)).toBe(true);
  });

  it("follows an actor to its neighbours and finds the way back", async () => {
    const page = await open(`${question}?select=actor:sintef`);
    await panelOn(page, "SINTEF").getByRole("link", { name: "Explore its neighbours" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Explore: SINTEF", level: 1 }).waitFor();
    await page.goBack();
    await expectAddress(page, "/links/helgeland/grenland?select=actor:sintef");
    await expectAnswer(page, "six go-betweens");
  });

  it("zooms the picture, which itself holds no stop", async () => {
    const page = await open(question);
    const before = await nodeOn(page, "sintef");
    await page.getByRole("button", { name: "Zoom in" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await nodeOn(page, "sintef")).y).not.toBe(before.y);
    await page.getByRole("button", { name: "Show all", exact: true }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await nodeOn(page, "sintef")).y).toBe(before.y);
    expect(await page.locator(".graph-canvas [tabindex='0']").count()).toBe(0);
  });

  it("lands on the content of the page that a link leads to", async () => {
    const page = await open(question);
    await page.getByRole("navigation", { name: "Main menu" }).getByText("About the data").focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "About the data", level: 1 }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("content");
  });
});
