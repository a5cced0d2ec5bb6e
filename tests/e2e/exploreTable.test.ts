import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { expectAddress, panelOn } from "./answer.ts";
import { journeys } from "./browser.ts";
import {
  addressOn,
  chosenOn,
  clickActor,
  countsOn,
  expectShown,
  menuOn,
  pictureOn,
  toolOn,
  viewOn,
} from "./explore.ts";

const site = inject("site");
const sintef = `${site}/explore/actor/sintef`;

/** What stands in a column, row by row. */
async function columnOn(page: Page, id: string): Promise<string[]> {
  const cells = page.locator(`tbody [data-column="${id}"]`);
  await cells.first().waitFor();
  return cells.allTextContents();
}

function sum(numbers: readonly string[]): number {
  return numbers.map(Number).reduce((all, each) => all + each, 0);
}

journeys("graph and table of one exploration", (open) => {
  it("show the same selection, whichever it was made in", async () => {
    const page = await open(sintef);
    await expectShown(page, 21);
    await clickActor(page, "elkem");
    await panelOn(page, "Elkem").waitFor();
    await toolOn(page, "Show as table").click();
    const box = page.getByRole("checkbox", { name: "Select Elkem" });
    await expect.poll(() => box.isChecked()).toBe(true);
    await page.getByRole("checkbox", { name: "Select NTNU" }).click();
    await page.getByRole("heading", { name: "2 selected" }).waitFor();
    await toolOn(page, "Show as graph").click();
    await pictureOn(page);
    await expect.poll(async () => (await chosenOn(page)).sort()).toEqual(["elkem", "ntnu"]);
  });

  it("hold as many actors and ties, under the same filters", async () => {
    const page = await open(`${sintef}?types=COLLABORATES_WITH`);
    const { actors, ties } = await countsOn(page);
    await toolOn(page, "Show as table").click();
    expect(await columnOn(page, "name")).toHaveLength(actors);
    await page.getByRole("button", { name: `${ties} ties`, exact: true }).click();
    const types = await columnOn(page, "type");
    expect(types).toHaveLength(ties);
    expect(types.filter((each) => !each.includes("collaborates with"))).toEqual([]);
    await expectAddress(page, /[?&]rows=ties/);
  });

  it("sums what stands in its columns: each tie at both ends, places that are unknown", async () => {
    const page = await open(`${sintef}?as=table`);
    const { actors, ties } = await countsOn(page);
    expect(sum(await columnOn(page, "ties"))).toBe(2 * ties);
    const foot = (id: string) => page.locator(`tfoot [data-column="${id}"]`).textContent();
    expect(await foot("name")).toBe(`${actors} actors`);
    expect(await foot("ties")).toBe(`${2 * ties}each tie at both ends`);
    const places = await columnOn(page, "regions");
    const unknown = places.filter((each) => each === "place unknown").length;
    expect(await foot("regions")).toMatch(new RegExp(`^${unknown} places? unknown$`));
  });

  it("is sorted by figures from the greatest, then the other way, then as they came", async () => {
    const page = await open(`${sintef}?as=table`);
    await expectShown(page, 21);
    const before = await columnOn(page, "ties-in-all");
    const heading = page.getByRole("columnheader", { name: "Ties in all" });
    await heading.getByRole("button").click();
    await expectAddress(page, /[?&]sort=-ties-in-all/);
    const ascending = before.map(Number).sort((a, b) => a - b);
    const now = async (): Promise<number[]> => (await columnOn(page, "ties-in-all")).map(Number);
    await expect.poll(now).toEqual([...ascending].reverse());
    const other = await open(page.url());
    const there = (await columnOn(other, "ties-in-all")).map(Number);
    expect(there).toEqual([...ascending].reverse());
    await heading.getByRole("button").click();
    await expect.poll(now).toEqual(ascending);
    await heading.getByRole("button").click();
    await expect.poll(now).toEqual(before.map(Number));
  });

  it("has the columns that the reader chooses, and the link has them too", async () => {
    const page = await open(`${sintef}?as=table`);
    await expectShown(page, 21);
    await page.getByRole("button", { name: "Columns" }).click();
    await page.getByRole("checkbox", { name: "Id", exact: true }).click();
    expect(await columnOn(page, "id")).toContain("elkem");
    await page.getByRole("checkbox", { name: "Themes", exact: true }).click();
    await page.getByRole("columnheader", { name: "Themes" }).waitFor({ state: "detached" });
    const other = await open(page.url());
    expect(await columnOn(other, "id")).toContain("elkem");
    expect(await other.getByRole("columnheader", { name: "Themes" }).count()).toBe(0);
  });

  it("does from the table's menu exactly what the graph's menu does", async () => {
    const graph = await open(sintef);
    const table = await open(`${sintef}?as=table`);
    for (const page of [graph, table]) await expectShown(page, 21);
    for (const item of ["Pin in place", "Collapse what it brought"]) {
      await clickActor(graph, "sintef", { button: "right" });
      await table.getByRole("button", { name: "Actions for SINTEF", exact: true }).click();
      for (const page of [graph, table]) {
        await menuOn(page, item).click();
        await menuOn(page).waitFor({ state: "detached" });
      }
      await expect.poll(() => addressOn(table).replace("&as=table", "")).toBe(addressOn(graph));
    }
    for (const page of [graph, table]) await expectShown(page, 1, 0);
  });

  it("expands from the table's menu, and the graph has the new actors in their places", async () => {
    const page = await open(`${sintef}?as=table`);
    await expectShown(page, 21);
    await page.getByRole("button", { name: "Actions for Elkem", exact: true }).click();
    await menuOn(page, "Show more neighbours").click();
    await expect.poll(() => viewOn(page).explored.groups.length).toBe(3);
    const { actors } = await countsOn(page);
    expect(actors).toBeGreaterThan(21);
    await toolOn(page, "Show as graph").click();
    expect(Object.keys(await pictureOn(page))).toHaveLength(actors);
  });
});
