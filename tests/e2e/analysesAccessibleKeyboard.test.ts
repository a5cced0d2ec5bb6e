import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { expectAddress, panelOn } from "./answer.ts";
import { journeys } from "./browser.ts";
import { focusedOn, press, tabThrough, tabTo, unreached } from "./keys.ts";
import { settled } from "./settled.ts";

const site = inject("site");

/** A cell of the matrix that names a pair. */
const CELL = /^a .+ – .+: /;

const KEPT = /^(?!nothing)/;

/** Presses a key until what the page says is there, with the focus on something all the while. */
const says = (page: Page, words: string | RegExp) => () => page.getByText(words).first().waitFor();

journeys("gaps, pairs and go-betweens by keyboard alone", (open) => {
  it.each([
    "/gaps",
    "/gaps?open=as:list,filter",
    "/gaps/clusters?open=clusters",
    "/gap/lapland/helgeland?open=figure:observed,figure:routes,figure:coverage:to,quality,method",
    "/gap/helgeland/grenland?select=actor:sintef",
    "/brokerage/helgeland/grenland?open=as:figures,method",
    "/brokerage?open=part:apart,without:smart-innovation-norway",
    "/brokerage?open=part:communities,community:1",
  ])("reaches everything, and shows where it is: %s", async (path) => {
    const page = await open(site + path);
    await settled(page);
    const stops = await tabThrough(page);
    expect(stops.length).toBeGreaterThan(10);
    expect(stops.slice(1).filter(({ seen }) => !seen)).toEqual([]);
    expect(await unreached(page)).toEqual([]);
  });

  it("stops once at the matrix, walks in it, and goes into a pair and back", async () => {
    const page = await open(`${site}/gaps`);
    await tabTo(page, CELL);
    const first = await focusedOn(page);
    await press(page, "ArrowRight", { on: CELL });
    await press(page, "ArrowDown", { on: CELL });
    expect(await focusedOn(page)).not.toBe(first);
    const here = await focusedOn(page);
    const readout = page.locator(".gap-readout span:not([hidden]) strong");
    expect(here).toContain(await readout.textContent());
    await press(page, "Tab", { on: /^button Download CSV/ });
    await press(page, "Shift+Tab", { on: CELL });
    expect(await focusedOn(page)).toBe(here);
    await press(page, "Control+End", { on: /^img/ });
    await press(page, "ArrowLeft", { on: CELL });
    await press(page, "Home", { on: CELL });
    await press(page, "Enter", { until: says(page, "What to do"), on: KEPT });
    await expectAddress(page, /^\/gap\/[\w-]+\/[\w-]+$/);
    await page.goBack();
    await expectAddress(page, "/gaps");
  });

  it("chooses groups, verdicts, shape and order, and never loses the focus", async () => {
    const page = await open(`${site}/gaps`);
    await tabTo(page, /^select/);
    await press(page, "ArrowDown", { until: says(page, /7 groups make 21/), on: /^select/ });
    await press(page, "ArrowUp", { until: says(page, /17 groups make 136/), on: /^select/ });
    await tabTo(page, /^radio/);
    const walked = async (): Promise<number> => {
      await page.keyboard.press("ArrowRight");
      return page.locator("input[value=list]:focus").count();
    };
    // Arrows that follow Tab at once, as no hand can, are not heard.
    await expect.poll(walked).toBe(1);
    await press(page, " ", { until: () => expectAddress(page, /as:list/), on: /^radio/ });
    await tabTo(page, /^button Gap/);
    await press(page, " ", { until: says(page, "16 of 136"), on: /^button Gap/ });
    await press(page, " ", { until: says(page, "50 of 136"), on: /^button Gap/ });
    await tabTo(page, /^button Tied pairs|^button Pair/);
    await press(page, "Enter", { until: () => expectAddress(page, /sort:/), on: /^button/ });
    await tabTo(page, /^button Show more/);
    await press(page, "Enter", { until: says(page, "100 of 136"), on: /^button Show more/ });
    await press(page, "Enter", { until: says(page, "136 of 136"), on: KEPT });
  });

  it("opens each figure of a pair, an actor beside it, and is back where it was", async () => {
    const page = await open(`${site}/gap/lapland/helgeland`);
    await tabTo(page, /^button Show what it rests on: Independent/);
    const figure = await focusedOn(page);
    const body = page.locator(".row-body:not([hidden])");
    await press(page, "Enter", { until: () => body.first().waitFor(), on: KEPT });
    expect(await focusedOn(page)).toBe(figure);
    await tabTo(page, /^a /);
    const link = await focusedOn(page);
    await press(page, "Enter", { until: () => panelOn(page).locator("h2").waitFor(), on: /^h2 / });
    const gone = () => panelOn(page).waitFor({ state: "detached" });
    await press(page, "Escape", { until: gone, on: KEPT });
    expect(await focusedOn(page)).toBe(link);
  });

  it("takes files along and stays where it was, and hears that they are there", async () => {
    for (const path of ["/gaps", "/gap/lapland/helgeland", "/brokerage"]) {
      const page = await open(site + path);
      await tabTo(page, /^button .*CSV/);
      const button = await focusedOn(page);
      await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
      await page.locator("[role=status].actions-outcome", { hasText: /\S/ }).waitFor();
      expect(await focusedOn(page)).toBe(button);
    }
  });

  it("chooses part, scope and order of go-betweens, and never loses the focus", async () => {
    const page = await open(`${site}/brokerage`);
    await tabTo(page, /^a What comes apart/);
    await press(page, "Enter", { until: says(page, "Without these actors"), on: KEPT });
    await page.goBack();
    await tabTo(page, /^select pairs with/i);
    const ordered = () => expectAddress(page, /order:PAIRS/);
    await press(page, "ArrowDown", { until: ordered, on: /^select/ });
    await tabTo(page, /^button Show more/);
    await press(page, "Enter", { until: says(page, /^50 of \d+/), on: /^button Show more/ });
    await page.getByRole("button", { name: "Within one side" }).focus();
    await press(page, "Enter", {
      until: () => page.getByLabel("First side").waitFor(),
      on: /Within one side/,
    });
    await press(page, "Tab", { on: KEPT });
    await page.getByLabel("First side").focus();
    await page.keyboard.type("grenland");
    await page
      .getByRole("option", { name: /Grenland/ })
      .first()
      .waitFor();
    await page.keyboard.press("ArrowDown");
    await press(page, "Enter", {
      until: () => expectAddress(page, /^\/brokerage\/grenland/),
      on: KEPT,
    });
  });

  it("is told the finding when it changes", async () => {
    const page = await open(`${site}/gaps/macro`);
    await settled(page);
    const told = page
      .locator("[aria-live=polite], [role=status]")
      .filter({ hasText: /8 groups make 28/ });
    await told.first().waitFor({ state: "attached" });
    await page.getByLabel("Groups").selectOption("COUNTRY");
    await page
      .locator("[aria-live=polite], [role=status]")
      .filter({ hasText: /11 groups make 55/ })
      .first()
      .waitFor({ state: "attached" });
  });
});
