import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { expectAddress, panelOn } from "./answer.ts";
import { journeys } from "./browser.ts";
import { menuOn, settledOn } from "./explore.ts";

const site = inject("site");
const explored = `${site}/explore/actor/sintef`;

/** The graph, walked through by the keys that are pressed. */
async function walkOn(page: Page): Promise<(...keys: string[]) => Promise<string>> {
  await settledOn(page);
  const graph = page.getByRole("application");
  await graph.focus();
  return async (...keys) => {
    for (const key of keys) await graph.press(key);
    return (await page.locator(".walked-told").textContent()) ?? "";
  };
}

/** Waits until the graph has the focus. */
async function expectFocusOnGraph(page: Page): Promise<void> {
  const role = () => page.evaluate(() => document.activeElement?.getAttribute("role"));
  await expect.poll(role).toBe("application");
}

journeys("walking through the graph by keyboard", (open) => {
  it("goes to a neighbour, further, and back the same way, and says where it is", async () => {
    const walk = await walkOn(await open(explored));
    expect(await walk()).toMatch(/^SINTEF, research partner\. Actor 1 of 21/);
    expect(await walk("ArrowDown")).toMatch(
      /^Arctic Cluster Team, cluster\. Neighbour 1 of 20 of SINTEF: has as member, stated\./,
    );
    const second = await walk("ArrowRight");
    expect(second).toMatch(/Neighbour 2 of 20 of SINTEF/);
    expect(await walk("ArrowDown", "ArrowRight")).not.toContain("of SINTEF:");
    expect(await walk("Backspace")).toBe(second);
  });

  it("selects on the way without losing its place, and comes back from the panel", async () => {
    const page = await open(explored);
    const walk = await walkOn(page);
    await walk("ArrowDown", "Space", "ArrowRight", "Space");
    await expectAddress(page, /select=actor:arctic-cluster-team,actor:/);
    await panelOn(page).getByRole("heading", { name: "2 selected" }).waitFor();
    await expectFocusOnGraph(page);
    await walk("Enter");
    await panelOn(page).getByRole("heading", { level: 2 }).and(page.locator(":focus")).waitFor();
    await page.keyboard.press("Escape");
    await expectFocusOnGraph(page);
  });

  it("hides where it stands from the menu, and stands on the way it came", async () => {
    const page = await open(explored);
    const walk = await walkOn(page);
    await walk("ArrowDown", "Shift+F10");
    await menuOn(page).getByRole("menuitem", { name: /^Hide/ }).press("Enter");
    await expectFocusOnGraph(page);
    await expect.poll(() => walk()).toMatch(/^Arctic Cluster Team is no longer shown\. SINTEF,/);
  });
});
