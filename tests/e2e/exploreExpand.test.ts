import type { Locator, Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { expectAddress, panelOn } from "./answer.ts";
import { journeys } from "./browser.ts";
import {
  addressOn,
  clickActor,
  expectShown,
  menuOn,
  pictureOn,
  placesOn,
  settledOn,
  viewOn,
} from "./explore.ts";
import { nodeOn } from "./picture.ts";

const site = inject("site");
const act = "arctic-cluster-team";
const alone = `${site}/explore?add=chosen,${act}&select=actor:${act}`;

/** The line of a type of tie in the panel, or wherever it stands. */
function lineOf(within: Locator, type: string): Locator {
  return within
    .getByRole("list", { name: "Ties by type" })
    .getByRole("listitem")
    .filter({ hasText: new RegExp(`^${type} `) });
}

/** Waits until a line says how many there are, and how many of them are in the picture. */
async function expectCounts(line: Locator, count: number, shown: number): Promise<void> {
  await line.filter({ hasText: ` ${count} · ${shown} shown` }).waitFor();
}

/** Opens the menu of an actor at its place in the picture. */
async function openMenu(page: Page, actor: string): Promise<Locator> {
  await clickActor(page, actor, { button: "right" });
  await menuOn(page).waitFor();
  return menuOn(page);
}

journeys("expanding and collapsing", (open) => {
  it("says the true count of each type before anything is there, and shows pages of it", async () => {
    const page = await open(alone);
    const members = lineOf(panelOn(page, "Arctic Cluster Team"), "has as member");
    await expectCounts(members, 29, 0);
    await members.getByRole("button", { name: "Show 20 more" }).click();
    await expectShown(page, 21);
    await expectCounts(members, 29, 20);
    await members.getByRole("button", { name: "Show the rest (9)" }).click();
    await expectShown(page, 30);
    await expectCounts(members, 29, 29);
    expect(await members.getByRole("button", { name: /^Show/ }).count()).toBe(0);
    const rest = lineOf(panelOn(page), "is supported by");
    expect(await rest.textContent()).toMatch(/14 · \d+ shown/);
  });

  it("moves nothing that has its place, and puts nobody in the place of another", async () => {
    const page = await open(alone);
    const panel = panelOn(page, "Arctic Cluster Team");
    await lineOf(panel, "is supported by").getByRole("button", { name: /^Show/ }).click();
    await expectShown(page, 15);
    const before = placesOn(page);
    await lineOf(panel, "has as member").getByRole("button", { name: /^Show/ }).click();
    await expect.poll(() => viewOn(page).explored.groups.length).toBe(3);
    await settledOn(page);
    const after = placesOn(page);
    expect(after).toMatchObject(before);
    expect(new Set(Object.values(after)).size).toBe(Object.keys(after).length);
    expect(await pictureOn(page)).toEqual(after);
  });

  it("collapses to exactly the picture and the address before", async () => {
    const page = await open(alone);
    const panel = panelOn(page, "Arctic Cluster Team");
    await lineOf(panel, "is supported by").getByRole("button", { name: /^Show/ }).click();
    await expectShown(page, 15);
    const [address, drawn] = [addressOn(page), await pictureOn(page)];
    const members = lineOf(panel, "has as member");
    await members.getByRole("button", { name: "Show 20 more" }).click();
    await expect.poll(() => Object.keys(placesOn(page)).length).toBeGreaterThan(25);
    await settledOn(page);
    await members.getByRole("button", { name: /^Collapse/ }).click();
    await expectAddress(page, address);
    await expectShown(page, 15);
    expect(await pictureOn(page)).toEqual(drawn);
  });

  it("collapses one of two types alone, and keeps the other with its actors", async () => {
    const page = await open(alone);
    const panel = panelOn(page, "Arctic Cluster Team");
    const [members, supporters] = ["has as member", "is supported by"].map((type) =>
      lineOf(panel, type),
    );
    await members?.getByRole("button", { name: /^Show/ }).click();
    await expectShown(page, 21);
    await supporters?.getByRole("button", { name: /^Show/ }).click();
    await expect.poll(() => viewOn(page).explored.groups.length).toBe(3);
    await settledOn(page);
    const [, , brought] = viewOn(page).explored.groups;
    await members?.getByRole("button", { name: /^Collapse/ }).click();
    await expect.poll(() => viewOn(page).explored.groups.length).toBe(2);
    expect(viewOn(page).explored.groups[1]).toEqual(brought);
  });

  it("expands by type from an actor's menu, where the same counts stand", async () => {
    const page = await open(`${site}/explore/actor/sintef`);
    await expectShown(page, 21);
    const before = placesOn(page);
    const menu = await openMenu(page, "ntnu");
    const line = lineOf(menu, "collaborates with");
    const [, all, shown] = /(\d+) · (\d+) shown/.exec((await line.textContent()) ?? "") ?? [];
    expect(Number(all)).toBeGreaterThan(Number(shown));
    await line.getByRole("button", { name: /^Show/ }).click();
    await expect.poll(() => viewOn(page).explored.groups.length).toBe(3);
    await settledOn(page);
    expect(placesOn(page)).toMatchObject(before);
    expect(viewOn(page).explored.groups[2]?.origin).toEqual({
      type: "neighbours",
      of: "ntnu",
      tie: "COLLABORATES_WITH",
      direction: "NONE",
    });
  });

  it("shows more of any type by double click, and collapses what that brought by the menu", async () => {
    const page = await open(`${site}/explore/actor/sintef`);
    await expectShown(page, 21);
    const [address, drawn] = [addressOn(page), await pictureOn(page)];
    const { x, y } = await nodeOn(page, "elkem");
    await page.mouse.dblclick(x, y);
    await expect.poll(() => viewOn(page).explored.groups.length).toBe(3);
    await settledOn(page);
    const menu = await openMenu(page, "elkem");
    await menu.getByText("Collapse what it brought").click();
    await expect.poll(() => viewOn(page).explored.groups.length).toBe(2);
    await menuOn(page).waitFor({ state: "detached" });
    await panelOn(page).getByRole("button", { name: "Close the panel" }).click();
    await expectAddress(page, address);
    expect(await pictureOn(page)).toEqual(drawn);
  });

  it("says that an actor without more neighbours has none, and offers none", async () => {
    const page = await open(alone);
    await lineOf(panelOn(page), "is hosted by").getByRole("button", { name: /^Show/ }).click();
    await expectShown(page, 2);
    await expectCounts(lineOf(panelOn(page), "is hosted by"), 1, 1);
    const line = lineOf(panelOn(page), "is hosted by");
    expect(await line.getByRole("button", { name: /^Show/ }).count()).toBe(0);
  });
});
