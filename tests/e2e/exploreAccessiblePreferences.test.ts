import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { violationsOn } from "./accessible.ts";
import { panelOn } from "./answer.ts";
import { journeys } from "./browser.ts";
import { expectShown, settledOn, toolOn } from "./explore.ts";
import { overflowing } from "./overflow.ts";
import { nodeOn } from "./picture.ts";

const site = inject("site");
const act = `${site}/explore/actor/arctic-cluster-team`;

/** The colours of the picture, as "red green blue". */
function coloursOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seen = new Set<string>();
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>(
      ".graph-view-picture canvas",
    )) {
      const { width, height } = canvas;
      const data = canvas.getContext("2d")?.getImageData(0, 0, width, height).data ?? [];
      for (let at = 0; at < data.length; at += 4) {
        // Edges of what is drawn are mixed with the ground.
        if (data[at + 3] === 255) seen.add(`${data[at]} ${data[at + 1]} ${data[at + 2]}`);
      }
    }
    return [...seen];
  });
}

/** Degrees of a colour's hue, which stays where an edge is mixed with black or white; null for grey ones. */
function hueOf(colour: string): number | null {
  const [r = 0, g = 0, b = 0] = colour.split(" ").map(Number);
  const most = Math.max(r, g, b);
  const spread = most - Math.min(r, g, b);
  if (spread < 60) return null;
  if (most === r) return (((g - b) / spread + 6) % 6) * 60;
  return most === g ? ((b - r) / spread + 2) * 60 : ((r - g) / spread + 4) * 60;
}

/** Names of what moves on the page at this moment. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter((each) => each.playState === "running")
      .map((each) => `${each.constructor.name} ${each.id}`),
  );
}

journeys("an exploration for a reader", (open) => {
  it.each([
    { width: 320, height: 256 },
    { width: 320, height: 640 },
  ])("who zooms to 400 percent loses nothing: %o", async (size) => {
    const page = await open(`${act}?select=actor:arctic-cluster-team`, size);
    await settledOn(page);
    await panelOn(page, "Arctic Cluster Team").waitFor();
    expect(await overflowing(page)).toEqual([]);
    for (const opener of ["search", "history", "export", "palette", "help"]) {
      await page.locator(`.tool[data-action=${opener}]`).click();
      const dialog = page.locator("dialog[open]");
      await dialog.waitFor();
      expect(await overflowing(page), opener).toEqual([]);
      const isInside = async (): Promise<boolean> => {
        const { x, width } = (await dialog.boundingBox()) ?? { x: -1, width: 0 };
        return x >= 0 && x + width <= 321;
      };
      await expect.poll(isInside, { message: opener }).toBe(true);
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
    }
    await toolOn(page, "Show as table").click();
    await page.locator("tbody tr").first().waitFor();
    expect(await overflowing(page)).toEqual([]);
  });

  it("who wants nothing to move sees each step stand still", async () => {
    const page = await open(act, { reducedMotion: "reduce" });
    await settledOn(page);
    const before = await nodeOn(page, "arctic-cluster-team");
    await page
      .getByRole("button", { name: /^Show \d+ more/ })
      .first()
      .click();
    await page.locator(".explore-main[aria-busy=true]").waitFor({ state: "detached" });
    expect(await moving(page)).toEqual([]);
    await toolOn(page, "Export …").click();
    await page.locator("dialog[open]").waitFor();
    expect(await moving(page)).toEqual([]);
    expect(before.x).toBeGreaterThan(0);
  });

  it("who forces colours gets those of the system, in the picture too", async () => {
    const page = await open("about:blank");
    await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
    await page.goto(`${site}/explore?add=chosen,sintef@0.0,elkem@30.0&select=actor:sintef`);
    await expectShown(page, 2);
    await nodeOn(page, "sintef");
    const system: string[] = await page.evaluate(() =>
      [
        "Canvas",
        "CanvasText",
        "LinkText",
        "Highlight",
        "HighlightText",
        "GrayText",
        "ButtonFace",
        "ButtonText",
      ].map((name) => {
        const context = document
          .createElement("canvas")
          .getContext("2d", { willReadFrequently: true });
        if (!context) return "";
        const probe = document.body.appendChild(document.createElement("i"));
        probe.style.color = name;
        context.fillStyle = getComputedStyle(probe).color;
        probe.remove();
        context.fillRect(0, 0, 1, 1);
        return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)].join(" ");
      }),
    );
    const drawn = await coloursOn(page);
    expect(drawn.length).toBeGreaterThan(1);
    const hues = system.flatMap((each) => hueOf(each) ?? []);
    const foreign = drawn.filter((each) => {
      const hue = hueOf(each);
      return hue !== null && !hues.some((one) => Math.abs(one - hue) < 8);
    });
    expect(foreign).toEqual([]);
    expect(await violationsOn(page)).toEqual([]);
  });
});
