import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { expectAddress, panelOn } from "./answer.ts";
import { journeys } from "./browser.ts";
import {
  addressOn,
  clickActor,
  countsOn,
  drawnOn,
  expectShown,
  menuOn,
  pictureOn,
  placesOn,
  toolOn,
  viewOn,
} from "./explore.ts";

const site = inject("site");

/** SINTEF with its first neighbours, settled. */
async function settle(page: Page): Promise<Page> {
  await expectShown(page, 21);
  await pictureOn(page);
  return page;
}

journeys("what is in sight", (open) => {
  const sintef = async (): Promise<Page> => settle(await open(`${site}/explore/actor/sintef`));

  it("hides an actor with its ties, says so, and shows all again where they were", async () => {
    const page = await sintef();
    const [before, counts] = [placesOn(page), await countsOn(page)];
    await clickActor(page, "elkem", { button: "right" });
    await menuOn(page, "Hide").click();
    await expectShown(page, 20);
    await page.getByText("1 actor hidden by you.").waitFor();
    await expect.poll(() => drawnOn(page)).not.toHaveProperty("elkem");
    expect((await countsOn(page)).ties).toBeLessThan(counts.ties);
    expect(viewOn(page).explored.hidden).toEqual(["elkem"]);
    await page.getByRole("button", { name: "Show all again" }).click();
    await expectShown(page, 21, counts.ties);
    await expect.poll(() => drawnOn(page)).toEqual(before);
  });

  it("hides several at once, and is not to be seen by who opens the link either", async () => {
    const page = await sintef();
    await clickActor(page, "elkem");
    await panelOn(page, "Elkem").waitFor();
    await clickActor(page, "ntnu", { adding: true });
    await page.getByRole("heading", { name: "2 selected" }).waitFor();
    await toolOn(page, "Hide").click();
    await expectShown(page, 19);
    const other = await open(page.url());
    await expectShown(other, 19);
    await other.getByText("2 actors hidden by you.").waitFor();
    await toolOn(other, "Show all that is hidden").click();
    await expectShown(other, 21);
  });

  it("arranges anew all but what is pinned, and the link has both", async () => {
    const page = await sintef();
    for (const actor of ["elkem", "ntnu"]) {
      await clickActor(page, actor, { button: "right" });
      await menuOn(page, "Pin in place").click();
      await menuOn(page).waitFor({ state: "detached" });
    }
    expect(viewOn(page).explored.pinned).toEqual(["elkem", "ntnu"]);
    const before = placesOn(page);
    await toolOn(page, "Arrange anew").click();
    await expect.poll(() => placesOn(page), { timeout: 20_000 }).not.toEqual(before);
    const after = await pictureOn(page);
    const { elkem, ntnu } = before;
    expect(after).toMatchObject({ elkem, ntnu });
    const moved = Object.keys(before).filter((id) => before[id] !== after[id]);
    expect(moved.length).toBeGreaterThan(5);
    expect(new Set(Object.values(after)).size).toBe(21);
    const other = await open(page.url());
    expect(await pictureOn(other)).toEqual(after);
  });

  it("releases a pin where it was set", async () => {
    const page = await sintef();
    const address = addressOn(page);
    await clickActor(page, "elkem", { button: "right" });
    await menuOn(page, "Pin in place").click();
    await expectAddress(page, /[?&]pin=elkem/);
    await clickActor(page, "elkem", { button: "right" });
    const pin = page.getByRole("menuitemcheckbox", { name: /^Pin in place/ });
    expect(await pin.getAttribute("aria-checked")).toBe("true");
    await pin.click();
    await expectAddress(page, address);
  });

  it("shows only the selection, and then the rest again, nothing moved", async () => {
    const page = await sintef();
    const before = placesOn(page);
    await clickActor(page, "elkem");
    await panelOn(page, "Elkem").waitFor();
    await clickActor(page, "sintef", { adding: true });
    await toolOn(page, "Show only the selection").click();
    await expectShown(page, 2);
    await page.getByText("Only the selection is shown.").waitFor();
    const kept = ["elkem", "sintef"].map((id) => [id, before[id]]);
    await expect.poll(() => drawnOn(page)).toEqual(Object.fromEntries(kept));
    await toolOn(page, "Show only the selection").click();
    await expectShown(page, 21);
    await expect.poll(() => drawnOn(page)).toEqual(before);
  });

  it("takes an actor out of the picture, and out of the address with it", async () => {
    const page = await sintef();
    await clickActor(page, "elkem", { button: "right" });
    await menuOn(page, "Take out of the picture").click();
    await expectShown(page, 20);
    expect(placesOn(page)).not.toHaveProperty("elkem");
    expect(addressOn(page)).not.toContain("elkem");
  });
});
