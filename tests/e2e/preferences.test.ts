import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { expectAnswer, panelOn } from "./answer.ts";
import { journeys } from "./browser.ts";
import { nodeOn } from "./picture.ts";

const site = inject("site");
const question = `${site}/links/helgeland/grenland`;

/** Names of what moves on the page at this moment. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter((each) => each.playState === "running")
      .map((each) => `${each.constructor.name} ${each.id}`),
  );
}

journeys("a reader who wants nothing to move", (open) => {
  it("sees the answer, the panel and the picture stand still", async () => {
    const page = await open(question, { reducedMotion: "reduce" });
    await expectAnswer(page, "six go-betweens");
    await nodeOn(page, "sintef");
    await page.getByRole("link", { name: "NCE Eyde", exact: true }).click();
    await panelOn(page, "NCE Eyde").waitFor();
    expect(await moving(page)).toEqual([]);
    const before = await nodeOn(page, "elkem");
    await page.getByRole("button", { name: "Show all of Helgeland" }).click();
    expect((await nodeOn(page, "elkem")).x).toBe(before.x);
  });
});

journeys("a reader who likes it dark", (open) => {
  /** How bright the ground of the page is, from 0 to 255. */
  const ground = (page: Page): Promise<number> =>
    page.evaluate(() => {
      const canvas = document.createElement("canvas").getContext("2d");
      if (!canvas) return -1;
      canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
      canvas.fillRect(0, 0, 1, 1);
      return canvas.getImageData(0, 0, 1, 1).data[0] ?? -1;
    });

  it("gets what the system says, may choose otherwise, and is remembered", async () => {
    const page = await open(question, { colorScheme: "dark" });
    await expectAnswer(page, "six go-betweens");
    expect(await ground(page)).toBeLessThan(80);
    await page.getByRole("button", { name: "Light" }).click();
    await expect.poll(() => ground(page)).toBeGreaterThan(200);
    await page.reload();
    await expectAnswer(page, "six go-betweens");
    expect(await ground(page)).toBeGreaterThan(200);
  });
});
