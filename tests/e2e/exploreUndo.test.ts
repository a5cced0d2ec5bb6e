import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { expectAddress, panelOn } from "./answer.ts";
import { journeys } from "./browser.ts";
import {
  addressOn,
  clickActor,
  drawnOn,
  expectShown,
  menuOn,
  pictureOn,
  settledOn,
  toolOn,
} from "./explore.ts";

const site = inject("site");

/** Chooses something in the menu of an actor. */
async function choose(page: Page, actor: string, item: string): Promise<void> {
  await clickActor(page, actor, { button: "right" });
  await menuOn(page, item).click();
}

const steps: Record<string, (page: Page) => Promise<unknown>> = {
  expanding: (page) => page.getByRole("button", { name: "Show 5 more" }).click(),
  collapsing: (page) => choose(page, "sintef", "Collapse what it brought"),
  hiding: (page) => choose(page, "elkem", "Hide"),
  pinning: (page) => choose(page, "elkem", "Pin in place"),
  "taking out": (page) => choose(page, "elkem", "Take out of the picture"),
  selecting: (page) => clickActor(page, "elkem"),
  filtering: (page) => page.getByRole("checkbox", { name: /^Clusters / }).click(),
  "showing only the selection": (page) => toolOn(page, "Show only the selection").click(),
  "starting anew": (page) => choose(page, "norce", "Start anew from here"),
  "adding an actor": async (page) => {
    await toolOn(page, "Add …").click();
    await page.getByRole("combobox", { name: "Actor, region or theme" }).fill("nce-eyde");
    await page.getByRole("option", { name: /NCE Eyde/ }).click();
  },
  "finding paths": async (page) => {
    await page.getByRole("complementary", { name: "Selected" }).waitFor();
    await toolOn(page, "Find paths between them").click();
  },
  "switching to the table": (page) => toolOn(page, "Show as table").click(),
};

journeys("undo and redo", (open) => {
  const sintef = async (query = ""): Promise<Page> => {
    const page = await open(`${site}/explore/actor/sintef${query}`);
    await settledOn(page);
    return page;
  };

  it.each(Object.entries(steps))("take back %s, and do it again, by keys", async (_, step) => {
    const page = await sintef("?select=actor:ntnu,actor:morrow-batteries");
    await pictureOn(page);
    const before = addressOn(page);
    await step(page);
    await expect.poll(() => addressOn(page), { timeout: 20_000 }).not.toBe(before);
    await settledOn(page);
    const after = addressOn(page);
    await page.keyboard.press("Control+z");
    await expectAddress(page, before);
    await settledOn(page);
    await page.keyboard.press("Control+Shift+Z");
    await expectAddress(page, after);
    await page.keyboard.press("Control+z");
    await expectAddress(page, before);
    await pictureOn(page);
  });

  it("take back a chain of steps by the toolbar, one after the other, to the very first picture", async () => {
    const page = await sintef();
    const [first, drawn] = [addressOn(page), await pictureOn(page)];
    expect(await toolOn(page, "Undo").getAttribute("aria-disabled")).toBe("true");
    const addresses = [first];
    for (const name of ["hiding", "expanding", "filtering", "switching to the table"]) {
      await steps[name]?.(page);
      await expect.poll(() => addressOn(page)).not.toBe(addresses.at(-1));
      await settledOn(page);
      addresses.push(addressOn(page));
    }
    for (const address of addresses.slice(0, -1).reverse()) {
      await toolOn(page, "Undo").click();
      await expectAddress(page, address);
    }
    await expect.poll(() => drawnOn(page)).toEqual(drawn);
    expect(await toolOn(page, "Undo").getAttribute("aria-disabled")).toBe("true");
    for (const address of addresses.slice(1)) {
      await toolOn(page, "Redo").click();
      await expectAddress(page, address);
    }
    expect(await toolOn(page, "Redo").getAttribute("aria-disabled")).toBe("true");
  });

  it("stand in a list that can be jumped in, and survive a reload", async () => {
    const page = await sintef();
    const first = addressOn(page);
    await choose(page, "elkem", "Hide");
    await expectShown(page, 20);
    await choose(page, "ntnu", "Hide");
    await expectShown(page, 19);
    const last = addressOn(page);
    await page.reload();
    await expectShown(page, 19);
    await toolOn(page, "History").click();
    const list = page.getByRole("dialog", { name: "History" }).getByRole("listitem");
    await expect
      .poll(() => list.allTextContents())
      .toEqual(["Started at SINTEF", "Hid Elkem", "Hid NTNU"]);
    await list.nth(0).getByRole("button").click();
    await expectAddress(page, first);
    await expect.poll(() => list.nth(2).textContent()).toContain("undone");
    await list.nth(2).getByRole("button").click();
    await expectAddress(page, last);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  });

  it("agree with the browser's Back and Forward", async () => {
    const page = await sintef();
    const first = addressOn(page);
    await choose(page, "elkem", "Hide");
    await expectShown(page, 20);
    const second = addressOn(page);
    await page.goBack();
    await expectAddress(page, first);
    await expectShown(page, 21);
    await toolOn(page, "Redo").click();
    await expectAddress(page, second);
    await toolOn(page, "Undo").click();
    await expectAddress(page, first);
    await page.goBack();
    await expectAddress(page, second);
    await page.goForward();
    await expectAddress(page, first);
    expect(await toolOn(page, "Undo").getAttribute("aria-disabled")).toBe("true");
    expect(await toolOn(page, "Redo").getAttribute("aria-disabled")).toBe("false");
  });

  it("forget what was undone as soon as something else is done", async () => {
    const page = await sintef();
    await choose(page, "elkem", "Hide");
    await expectShown(page, 20);
    await page.keyboard.press("Control+z");
    await expectShown(page, 21);
    await clickActor(page, "ntnu");
    await panelOn(page).waitFor();
    expect(await toolOn(page, "Redo").getAttribute("aria-disabled")).toBe("true");
    await toolOn(page, "History").click();
    const list = page.getByRole("dialog", { name: "History" }).getByRole("listitem");
    expect(await list.count()).toBe(2);
  });

  it("leave what is typed in a field to the field", async () => {
    const page = await sintef();
    await choose(page, "elkem", "Hide");
    await expectShown(page, 20);
    const hidden = addressOn(page);
    await page.getByRole("searchbox", { name: "Name contains" }).focus();
    await page.keyboard.press("Control+z");
    await page.keyboard.press("h");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Enter");
    await expectAddress(page, hidden);
  });
});
