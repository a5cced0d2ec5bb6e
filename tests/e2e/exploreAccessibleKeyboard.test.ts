import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { expectAddress, panelOn } from "./answer.ts";
import { journeys } from "./browser.ts";
import { addressOn, countsOn, expectShown, placesOn, settledOn } from "./explore.ts";
import { focusedOn, press, tabTo } from "./keys.ts";

const site = inject("site");
const act = `${site}/explore/actor/arctic-cluster-team`;

/** How many actors the address names. */
function placesCount(page: Page): number {
  return Object.keys(placesOn(page)).length;
}

const told = (page: Page) => page.locator(".walked-told").textContent();
const GRAPH = /^application/;

/** An exploration with the focus in its graph. */
async function inGraph(page: Page): Promise<void> {
  await settledOn(page);
  await page.locator("[role=application]").waitFor();
  await tabTo(page, GRAPH);
}

journeys("an exploration by keyboard alone", (open) => {
  it("begins with a search, and reaches the graph by Tab", async () => {
    const page = await open(`${site}/explore`);
    await tabTo(page, /^(combobox|input|text)/);
    await page.keyboard.type("arctic clu");
    await page
      .getByRole("option", { name: /Arctic Cluster Team/ })
      .first()
      .waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expectAddress(page, /^\/explore\/actor\/arctic-cluster-team/);
    await settledOn(page);
    expect(await focusedOn(page)).not.toBe("nothing");
    await inGraph(page);
    expect(await told(page)).toContain("Arctic Cluster Team, cluster.");
  });

  it("walks to neighbours and back, and hears where it is", async () => {
    const page = await open(act);
    await inGraph(page);
    const start = await told(page);
    await press(page, "ArrowDown", { on: GRAPH });
    const first = await told(page);
    expect(first).toMatch(/Neighbour 1 of 20 of Arctic Cluster Team: .*(stated|inferred)/);
    await press(page, "ArrowRight", { on: GRAPH });
    expect(await told(page)).toMatch(/Neighbour 2 of 20/);
    await press(page, "ArrowLeft", { on: GRAPH });
    expect(await told(page)).toBe(first);
    await press(page, "PageDown", { on: GRAPH });
    expect(await told(page)).not.toBe(first);
    await press(page, "ArrowUp", { on: GRAPH });
    expect(await told(page)).toBe(start);
  });

  it("selects, adds, and closes the panel with the focus back in the graph", async () => {
    const page = await open(act);
    await inGraph(page);
    const panel = (name: string) => () => panelOn(page, name).waitFor();
    await press(page, "Enter", { until: panel("Arctic Cluster Team"), on: /^h2 Arctic/ });
    await press(page, "Escape", {
      until: () => panelOn(page).waitFor({ state: "detached" }),
      on: GRAPH,
    });
    await press(page, " ", { until: panel("Arctic Cluster Team"), on: GRAPH });
    await press(page, "ArrowDown", { on: GRAPH });
    await press(page, " ", { until: panel("2 selected"), on: GRAPH });
    await press(page, "Escape", {
      until: () => panelOn(page).waitFor({ state: "detached" }),
      on: GRAPH,
    });
  });

  it("expands, collapses, hides, finds paths and undoes, and stays in the graph", async () => {
    const page = await open(`${site}/explore?add=chosen,sintef@0.0,elkem@30.0`);
    await expectShown(page, 2);
    await inGraph(page);
    const shows = (count: number) => () => expectShown(page, count);
    await press(page, " ", { until: () => panelOn(page).waitFor(), on: GRAPH });
    await press(page, "e", { until: shows(22), on: GRAPH });
    await press(page, "Shift+E", { until: shows(2), on: GRAPH });
    await press(page, "h", { until: shows(1), on: GRAPH });
    await press(page, "Control+z", { until: shows(2), on: GRAPH });
  });

  it("finds the paths between those that it selects", async () => {
    const page = await open(`${site}/explore?add=chosen,nce-eyde@0.0,nordic-mining@30.0`);
    await expectShown(page, 2);
    await inGraph(page);
    const both = () => panelOn(page, "2 selected").waitFor();
    await press(page, "Control+a", { until: both, on: /^h2 2 selected/ });
    const more = () => expect.poll(() => placesCount(page)).toBeGreaterThan(2);
    await press(page, "b", { until: more, on: /^(?!nothing)/ });
  });

  it("switches to the table and back, sorts, and never loses the focus", async () => {
    const page = await open(act);
    await inGraph(page);
    const table = () => page.locator("tbody tr").first().waitFor();
    await press(page, "t", { until: table, on: /^(?!nothing)/ });
    await tabTo(page, /^button Name/);
    await press(page, "Enter", {
      until: () => expectAddress(page, /sort=name/),
      on: /^button Name/,
    });
    const graph = () => page.locator("[role=application] canvas").first().waitFor();
    await press(page, "g", { until: graph, on: /^(?!nothing)/ });
  });

  it("opens and closes what the keys open, innermost first, and is back where it was", async () => {
    const page = await open(act);
    await inGraph(page);
    const dialog = () => page.locator("dialog[open]").waitFor();
    const gone = () => page.locator("dialog[open]").waitFor({ state: "detached" });
    for (const key of ["a", "Control+k", "?", "x", "Shift+Z"]) {
      await press(page, key, { until: dialog, on: /^(?!nothing|application)/ });
      await press(page, "Escape", { until: gone, on: GRAPH });
    }
    await press(page, "Shift+F10", {
      until: () => page.locator(".menu").waitFor(),
      on: /^menuitem/,
    });
    await press(page, "Escape", {
      until: () => page.locator(".menu").waitFor({ state: "detached" }),
      on: GRAPH,
    });
  });

  it("filters, is told what is hidden, and resets", async () => {
    const page = await open(act);
    await inGraph(page);
    const { actors } = await countsOn(page);
    await press(page, "f", { on: /^(?!nothing|application)/ });
    await tabTo(page, /^checkbox/);
    await page.keyboard.press("Space");
    await expect.poll(() => addressOn(page)).toMatch(/kinds=/);
    expect((await countsOn(page)).actors).toBeLessThan(actors);
    expect(await focusedOn(page)).toMatch(/^checkbox/);
    await page.getByRole("button", { name: "Reset the filters" }).first().focus();
    await page.keyboard.press("Enter");
    await expectShown(page, actors);
    expect(await focusedOn(page)).not.toBe("nothing");
  });
});
