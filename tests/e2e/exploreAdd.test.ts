import { expect, inject, it } from "vitest";
import { expectAddress, panelOn } from "./answer.ts";
import { journeys } from "./browser.ts";
import {
  clickActor,
  expectShown,
  menuOn,
  pictureOn,
  placesOn,
  settledOn,
  toolOn,
  viewOn,
} from "./explore.ts";

const site = inject("site");
const two = `${site}/explore?add=chosen,ocean-cluster-helgeland,industrial-green-tech`;
const both = "actor:ocean-cluster-helgeland,actor:industrial-green-tech";

journeys("bringing more into the picture", (open) => {
  it("adds an actor by search, selected and placed beside what is there, which stays", async () => {
    const page = await open(`${site}/explore/actor/sintef`);
    await expectShown(page, 21);
    const before = placesOn(page);
    await toolOn(page, "Add …").click();
    await page.getByRole("combobox", { name: "Actor, region or theme" }).fill("eyde-nettverket");
    await page
      .getByRole("option", { name: /NCE Eyde/ })
      .first()
      .waitFor();
    await page.keyboard.press("Enter");
    await expectShown(page, 22);
    await panelOn(page, "NCE Eyde").waitFor();
    expect(await pictureOn(page)).toMatchObject(before);
    expect(viewOn(page).explored.groups.at(-1)).toMatchObject({ origin: { type: "chosen" } });
    expect(viewOn(page).explored.groups.at(-1)?.actors).toHaveLength(1);
  });

  it("says of an actor that is there already that it is, and selects it", async () => {
    const page = await open(`${site}/explore/actor/sintef`);
    await expectShown(page, 21);
    await toolOn(page, "Add …").click();
    await page.getByRole("combobox", { name: "Actor, region or theme" }).fill("elkem");
    await page.getByRole("option", { name: /^Elkem.*in the picture/ }).click();
    await panelOn(page, "Elkem").waitFor();
    await expectShown(page, 21);
  });

  it("adds a region: its best tied actors, once each", async () => {
    const page = await open(`${site}/explore/actor/sintef`);
    await expectShown(page, 21);
    const before = placesOn(page);
    await toolOn(page, "Add …").click();
    await page.getByRole("combobox", { name: "Actor, region or theme" }).fill("grenland");
    await page
      .getByRole("option", { name: /^Grenland/ })
      .first()
      .click();
    await expect.poll(() => viewOn(page).explored.groups.length).toBe(3);
    const after = await pictureOn(page);
    expect(after).toMatchObject(before);
    expect(after).toHaveProperty("industrial-green-tech");
    expect(viewOn(page).explored.groups[2]?.origin).toEqual({ type: "region", id: "grenland" });
  });

  it("finds the paths between two selected actors, through actors that were not there", async () => {
    const page = await open(`${two}&select=${both}`);
    await expectShown(page, 2, 0);
    const before = placesOn(page);
    const panel = page.getByRole("complementary", { name: "Selected" });
    await panel.getByRole("button", { name: "Find paths between them" }).click();
    await expect.poll(() => viewOn(page).explored.groups.length).toBe(2);
    const after = await pictureOn(page);
    expect(after).toMatchObject(before);
    const [, found] = viewOn(page).explored.groups;
    const among = ["ocean-cluster-helgeland", "industrial-green-tech"];
    expect(found?.origin).toEqual({ type: "paths", among });
    expect(found?.actors?.length).toBeGreaterThan(0);
    await page
      .locator(".explore-main [role=status]")
      .filter({ hasText: /[2-9]\d* ties/ })
      .waitFor({
        state: "attached",
      });
  });

  it("starts anew from an actor of the picture, and Back leads to the picture before", async () => {
    const page = await open(`${site}/explore/actor/sintef`);
    await expectShown(page, 21);
    const before = page.url();
    await clickActor(page, "elkem", { button: "right" });
    await menuOn(page, "Start anew from here").click();
    await page.getByRole("heading", { name: "Explore: Elkem", level: 1 }).waitFor();
    await expectAddress(page, /^\/explore\/actor\/elkem\?v=1&add=chosen,elkem@/);
    await settledOn(page);
    await page.goBack();
    await expect.poll(() => page.url()).toBe(before);
    await expectShown(page, 21);
  });

  it("asks who links the two that are selected", async () => {
    const page = await open(`${two}&select=${both}`);
    await expectShown(page, 2);
    await clickActor(page, "industrial-green-tech", { button: "right" });
    await menuOn(page, "Ask who links the two").click();
    await expectAddress(page, "/links/ocean-cluster-helgeland/industrial-green-tech");
  });
});
