import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { panelOn } from "./answer.ts";
import { journeys } from "./browser.ts";
import {
  addressOn,
  clickActor,
  expectShown,
  pictureOn,
  placesOn,
  toolOn,
  viewOn,
} from "./explore.ts";
import { nodeOn } from "./picture.ts";

const site = inject("site");

/** Drags an actor from where it is by so many pixels. */
async function drag(page: Page, actor: string, by: { x: number; y: number }): Promise<void> {
  const { x, y } = await nodeOn(page, actor);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by.x / 2, y + by.y / 2, { steps: 3 });
  await page.mouse.move(x + by.x, y + by.y, { steps: 3 });
  await page.mouse.up();
}

/** The actors that stand elsewhere than before. */
function movedSince(before: Record<string, string>, page: Page): string[] {
  const after = placesOn(page);
  return Object.keys(after).filter((id) => before[id] !== after[id]);
}

journeys("dragging", (open) => {
  const sintef = async (): Promise<Page> => {
    const page = await open(`${site}/explore/actor/sintef`);
    await expectShown(page, 21);
    await pictureOn(page);
    return page;
  };

  it("gives an actor another place in the address, and no other actor", async () => {
    const page = await sintef();
    const [before, address] = [placesOn(page), addressOn(page)];
    await drag(page, "elkem", { x: 60, y: -45 });
    await expect.poll(() => movedSince(before, page)).toEqual(["elkem"]);
    const after = await pictureOn(page);
    const other = await open(page.url());
    expect(await pictureOn(other)).toEqual(after);
    await page.keyboard.press("Control+z");
    await expect.poll(() => addressOn(page)).toBe(address);
    expect(await pictureOn(page)).toEqual(before);
  });

  it("takes all along that are selected, and they keep their distances", async () => {
    const page = await sintef();
    await clickActor(page, "elkem");
    await panelOn(page, "Elkem").waitFor();
    await clickActor(page, "ntnu", { adding: true });
    await page.getByRole("heading", { name: "2 selected" }).waitFor();
    const before = placesOn(page);
    await drag(page, "elkem", { x: 40, y: 40 });
    await expect.poll(() => movedSince(before, page).sort()).toEqual(["elkem", "ntnu"]);
    const after = await pictureOn(page);
    const way = (id: string): number[] => {
      const [from, to] = [before, after].map((all) => all[id]?.split(".").map(Number) ?? []);
      return (to ?? []).map((each, at) => each - (from?.[at] ?? 0));
    };
    expect(way("elkem")).toEqual(way("ntnu"));
  });

  it("is undone after the picture was arranged anew, and that before it", async () => {
    const page = await sintef();
    const before = placesOn(page);
    await drag(page, "elkem", { x: 60, y: -45 });
    await expect.poll(() => movedSince(before, page)).toEqual(["elkem"]);
    const dragged = placesOn(page);
    await toolOn(page, "Arrange anew").click();
    await expect.poll(() => placesOn(page), { timeout: 20_000 }).not.toEqual(dragged);
    await toolOn(page, "Undo").click();
    await expect.poll(() => placesOn(page)).toEqual(dragged);
    expect(await pictureOn(page)).toEqual(dragged);
    await toolOn(page, "Undo").click();
    await expect.poll(() => placesOn(page)).toEqual(before);
    expect(await pictureOn(page)).toEqual(before);
  });

  it("stays where it was put when more is brought in", async () => {
    const page = await sintef();
    const before = placesOn(page);
    await drag(page, "elkem", { x: 60, y: -45 });
    await expect.poll(() => movedSince(before, page)).toEqual(["elkem"]);
    const dragged = placesOn(page);
    await page.getByRole("button", { name: "Show 5 more" }).click();
    await expect.poll(() => viewOn(page).explored.groups.length).toBe(3);
    expect(await pictureOn(page)).toMatchObject(dragged);
  });

  it("selects all in a box that is drawn with Shift held", async () => {
    const page = await sintef();
    const picture = await page.locator(".graph-view-picture").boundingBox();
    if (!picture) throw new Error("there is no picture");
    const { x, y, width, height } = picture;
    await page.keyboard.down("Shift");
    await page.mouse.move(x + 3, y + 3);
    await page.mouse.down();
    await page.mouse.move(x + width - 3, y + height - 3, { steps: 6 });
    await page.mouse.up();
    await page.keyboard.up("Shift");
    await expect.poll(() => viewOn(page).select.length).toBe(21);
    await page.getByRole("heading", { name: "21 selected" }).waitFor();
  });
});
