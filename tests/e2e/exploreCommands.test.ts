import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { expectAddress, panelOn } from "./answer.ts";
import { journeys } from "./browser.ts";
import {
  addressOn,
  clickActor,
  expectShown,
  menuOn,
  pictureOn,
  toolOn,
  viewOn,
} from "./explore.ts";
import { nodeOn } from "./picture.ts";

const site = inject("site");

/** What has the focus, by its name. */
function focusOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const here = document.activeElement;
    return here?.getAttribute("aria-label") ?? here?.textContent?.trim() ?? "";
  });
}

journeys("commands of the explorer", (open) => {
  const sintef = async (query = ""): Promise<Page> => {
    const page = await open(`${site}/explore/actor/sintef${query}`);
    await expectShown(page, 21);
    await pictureOn(page);
    return page;
  };
  const palette = (page: Page) =>
    page.getByRole("combobox", { name: "Command, actor, region or theme" });

  it("are found by name with Ctrl+K from anywhere, and give the focus back", async () => {
    const page = await sintef("?select=actor:elkem");
    await panelOn(page, "Elkem").waitFor();
    await toolOn(page, "History").focus();
    await page.keyboard.press("Control+k");
    await palette(page).waitFor();
    await page.keyboard.type("only");
    await page.getByRole("option", { name: /^Show only the selection/ }).waitFor();
    await page.keyboard.press("Enter");
    await expectShown(page, 1, 0);
    await expect.poll(() => focusOn(page)).toBe("History");
  });

  it("lead to actors as well: to be added to the picture, or begun with", async () => {
    const page = await sintef();
    await page.keyboard.press("Control+k");
    await palette(page).fill("eyde-nettverket");
    const found = page.getByRole("option", { name: /NCE Eyde/ });
    await expect.poll(() => found.count()).toBe(2);
    await found.nth(0).click();
    await expectShown(page, 22);
    await page.keyboard.press("Control+k");
    await palette(page).fill("ocean cluster helgeland");
    await page
      .getByRole("option", { name: /Ocean Cluster Helgeland/ })
      .nth(1)
      .click();
    await page.getByRole("heading", { name: "Explore: Ocean Cluster Helgeland" }).waitFor({
      state: "attached",
    });
  });

  it("stand in a menu that is used by arrow keys, first letters and Escape", async () => {
    const page = await sintef();
    await page.getByRole("application").focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("Shift+F10");
    await menuOn(page).waitFor();
    await page.keyboard.press("ArrowDown");
    const second = await focusOn(page);
    await page.keyboard.press("ArrowUp");
    expect(await focusOn(page)).not.toBe(second);
    await page.keyboard.press("p");
    expect(await focusOn(page)).toMatch(/^Pin in place/);
    await page.keyboard.press("Escape");
    await menuOn(page).waitFor({ state: "detached" });
    const role = await page.evaluate(() => document.activeElement?.getAttribute("role"));
    expect(role).toBe("application");
    await page.keyboard.press("Shift+F10");
    await page.keyboard.press("p");
    await page.keyboard.press("Enter");
    await expectAddress(page, /[?&]pin=/);
  });

  it("have keys that work in the graph, in the table, and nowhere else", async () => {
    const page = await sintef("?select=actor:elkem");
    const before = addressOn(page);
    await toolOn(page, "History").focus();
    await page.keyboard.press("h");
    await page.getByRole("checkbox", { name: /^Clusters / }).focus();
    await page.keyboard.press("h");
    await page.keyboard.press("t");
    expect(addressOn(page)).toBe(before);
    await page.getByRole("application").focus();
    await page.keyboard.press("t");
    await expectAddress(page, /[?&]as=table/);
    await page.getByRole("checkbox", { name: "Select Elkem" }).focus();
    await page.keyboard.press("h");
    await expectShown(page, 20);
    expect(viewOn(page).explored.hidden).toEqual(["elkem"]);
  });

  it("are told by a question mark, each with its key", async () => {
    const page = await sintef();
    await page.getByRole("application").focus();
    await page.keyboard.press("?");
    const help = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    await help.getByRole("row", { name: /^Undo.*Ctrl\+Z/ }).waitFor();
    await help.getByRole("row", { name: /^Hide H$/ }).waitFor();
    await page.keyboard.press("Escape");
    await help.waitFor({ state: "detached" });
  });

  it("stand in a toolbar that is one stop for Tab, with arrow keys inside", async () => {
    const page = await sintef();
    const stops = page.getByRole("toolbar", { name: "Tools" }).locator("[tabindex='0']");
    expect(await stops.count()).toBe(1);
    await stops.focus();
    await page.keyboard.press("Home");
    expect(await focusOn(page)).toBe("Undo");
    await page.keyboard.press("ArrowRight");
    expect(await focusOn(page)).toBe("Redo");
    await page.keyboard.press("End");
    expect(await focusOn(page)).toBe("Keyboard shortcuts");
    await page.keyboard.press("ArrowRight");
    expect(await focusOn(page)).toBe("Undo");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Shift+Tab");
    expect(await focusOn(page)).toBe("Keyboard shortcuts");
  });

  it("show the whole picture again after it was zoomed and moved", async () => {
    const page = await sintef();
    const before = await nodeOn(page, "elkem");
    await page.getByRole("button", { name: "Zoom in" }).click();
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(async () => (await nodeOn(page, "elkem")).x).not.toBe(before.x);
    await toolOn(page, "Show the whole picture").click();
    const after = await nodeOn(page, "elkem");
    expect(after.x).toBeCloseTo(before.x, 0);
    expect(after.y).toBeCloseTo(before.y, 0);
  });

  it("copy the link in the language that is read", async () => {
    const page = await sintef();
    await clickActor(page, "elkem");
    await panelOn(page, "Elkem").waitFor();
    await page.keyboard.press("Control+k");
    await palette(page).fill("copy");
    await page.keyboard.press("Enter");
    await page.getByText("The link is copied").first().waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${page.url()}&lang=en`);
  });
});
