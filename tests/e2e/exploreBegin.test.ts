import { expect, inject, it } from "vitest";
import { expectAddress, panelOn } from "./answer.ts";
import { journeys } from "./browser.ts";
import { countsOn, expectShown, pictureOn, placesOn, viewOn } from "./explore.ts";

const site = inject("site");

journeys("beginning to explore", (open) => {
  it("from the first screen: an actor of the answer, its neighbours, the picture of them", async () => {
    const page = await open(`${site}/`);
    await page.getByRole("link", { name: "SINTEF", exact: true }).first().click();
    await panelOn(page, "SINTEF").getByRole("link", { name: "Explore its neighbours" }).click();
    await page.getByRole("heading", { name: "Explore: SINTEF", level: 1 }).waitFor();
    await expectShown(page, 21);
    expect(await pictureOn(page)).toHaveProperty("sintef");
    await expect.poll(() => page.title()).toBe("Explore: SINTEF – Intercluster");
  });

  it("from an actor's page", async () => {
    const page = await open(`${site}/actor/elkem`);
    await page.getByRole("link", { name: "Explore its neighbours" }).click();
    await expectAddress(page, /^\/explore\/actor\/elkem/);
    await page.getByRole("heading", { name: "Explore: Elkem", level: 1 }).waitFor();
    expect(await pictureOn(page)).toHaveProperty("elkem");
  });

  it("by search: an actor under another name, by keyboard", async () => {
    const page = await open(`${site}/`);
    const menu = page.getByRole("navigation", { name: "Main menu" });
    await menu.getByRole("link", { name: "Explore" }).click();
    await expectAddress(page, "/explore");
    await page.getByRole("textbox", { name: "Actor or region to begin with" }).click();
    await page.keyboard.type("eyde-nettverket");
    await page.getByRole("option", { name: /NCE Eyde/ }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Explore: NCE Eyde", level: 1 }).waitFor();
    await expectAddress(page, /^\/explore\/actor\/nce-eyde/);
  });

  it("by search: a region is explored as one", async () => {
    const page = await open(`${site}/explore`);
    await page.getByRole("textbox", { name: "Actor or region to begin with" }).click();
    await page.keyboard.type("grenland");
    await page
      .getByRole("option", { name: /^Grenland/ })
      .first()
      .click();
    await page.getByRole("heading", { name: "Explore: Grenland", level: 1 }).waitFor();
    await expectAddress(page, /^\/explore\/region\/grenland/);
    await expectShown(page, 7);
  });

  it("by a region: as many as it was said to have, in pages", async () => {
    const page = await open(`${site}/explore`);
    const counties = page.getByRole("region", { name: "Counties" });
    const nordland = counties.getByRole("listitem").filter({ hasText: "Nordland" });
    expect(await nordland.locator(".count").textContent()).toBe("35");
    await nordland.getByRole("link").click();
    await expectShown(page, 20);
    await page.getByText("20 of 35 shown").waitFor();
    await page.getByRole("button", { name: "Show 15 more" }).click();
    await expectShown(page, 35);
    await page.getByText("of 35 shown").waitFor({ state: "detached" });
  });

  it("by a theme: as many as it was said to have", async () => {
    const page = await open(`${site}/explore`);
    const themes = page.getByRole("region", { name: "Themes" });
    const energy = themes.getByRole("listitem").filter({ hasText: /^energy/ });
    expect(await energy.locator(".count").textContent()).toBe("7");
    await energy.getByRole("link").click();
    await page.getByRole("heading", { name: "Explore: energy", level: 1 }).waitFor();
    await expectShown(page, 7);
  });

  it("with neighbours of which the best tied come first, none in the place of another", async () => {
    const page = await open(`${site}/explore/actor/arctic-cluster-team`);
    await expectShown(page, 21);
    await page.getByText("20 of 47 shown").waitFor();
    const places = Object.values(placesOn(page));
    expect(new Set(places).size).toBe(21);
    expect((await countsOn(page)).ties).toBeGreaterThan(40);
    expect(viewOn(page).explored.groups.map(({ actors }) => actors?.length)).toEqual([1, 20]);
  });
});
