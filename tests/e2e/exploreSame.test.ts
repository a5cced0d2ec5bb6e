import { createHash } from "node:crypto";
import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { panelOn } from "./answer.ts";
import { journeys } from "./browser.ts";
import {
  addressOn,
  clickActor,
  expectShown,
  pictureOn,
  settledOn,
  toolOn,
  viewOn,
} from "./explore.ts";
import { nodeOn } from "./picture.ts";

const site = inject("site");

/** A hash of all that is painted on the canvases of the picture, once it stands still. */
async function painted(page: Page, actor: string): Promise<string> {
  await nodeOn(page, actor);
  await page.mouse.move(0, 0);
  const hash = async (): Promise<string> => {
    const image = await page.locator(".graph-view-picture").screenshot({ animations: "disabled" });
    return createHash("sha256").update(image).digest("hex");
  };
  let [before, now] = ["", await hash()];
  while (before !== now) [before, now] = [now, await hash()];
  return now;
}

journeys("an exploration in its address", (open) => {
  it("is the same picture for another reader, to the pixel", async () => {
    const page = await open(`${site}/explore/actor/nce-eyde`);
    await settledOn(page);
    await clickActor(page, "norsk-industri");
    await panelOn(page, "Norsk Industri").waitFor();
    await toolOn(page, "Show more neighbours").click();
    await expect.poll(() => viewOn(page).explored.groups.length).toBe(3);
    await settledOn(page);
    const first = await open(page.url());
    const second = await open(page.url());
    expect(await pictureOn(first)).toEqual(await pictureOn(page));
    expect(addressOn(first)).toBe(addressOn(page));
    expect(await painted(first, "nce-eyde")).toBe(await painted(second, "nce-eyde"));
  });

  it("is the same from the beginning: two readers who take the same steps stand in the same place", async () => {
    const addresses: string[] = [];
    for (let reader = 0; reader < 2; reader += 1) {
      const page = await open(`${site}/explore/region/helgeland`);
      await expectShown(page, 20);
      await page.getByRole("button", { name: "Show 5 more" }).click();
      await expectShown(page, 25);
      addresses.push(addressOn(page));
    }
    expect(addresses[0]).toBe(addresses[1]);
  });

  it("keeps places however small the window of the other reader is", async () => {
    const page = await open(`${site}/explore/actor/sintef`);
    await settledOn(page);
    const other = await open(page.url(), { width: 390, height: 800, colorScheme: "dark" });
    await settledOn(other);
    expect(await pictureOn(other)).toEqual(await pictureOn(page));
    expect(addressOn(other)).toBe(addressOn(page));
  });

  it("opens from its packed form, when it is large, and is packed again", async () => {
    const page = await open(`${site}/explore/actor/norwegian-innovation-clusters`);
    await expectShown(page, 21);
    await page.getByRole("button", { name: "Show 20 more", exact: true }).click();
    await expectShown(page, 41);
    await page.getByRole("button", { name: /^Show \d+ more$/ }).click();
    await expect.poll(() => viewOn(page).explored.groups.length).toBe(4);
    await settledOn(page);
    expect(addressOn(page)).toMatch(/z=/);
    expect(addressOn(page).length).toBeLessThan(2_000);
    const other = await open(page.url());
    expect(await pictureOn(other)).toEqual(await pictureOn(page));
  });
});
