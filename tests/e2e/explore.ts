import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { viewOf } from "../../client/view/address.ts";
import { type Point, STEP } from "../../client/view/explored.ts";
import type { View } from "../../client/view/view.ts";
import { nodeOn } from "./picture.ts";

/** Path and query of where a page is. */
export function addressOn(page: Page): string {
  return page.url().slice(new URL(page.url()).origin.length);
}

/** What the address says. */
export function viewOn(page: Page): View {
  return viewOf(addressOn(page));
}

/** Where each actor of an exploration stands by the address, in steps: "12.-4" by its id. */
export function placesOn(page: Page): Record<string, string> {
  const { groups } = viewOn(page).explored;
  const placed = groups.flatMap(({ actors }) => actors ?? []);
  return Object.fromEntries(placed.map(({ id, at }) => [id, at ? `${at.x}.${at.y}` : "nowhere"]));
}

/** Where each actor stands in the picture, in the words of `placesOn`; nobody where there is none yet. */
export async function drawnOn(page: Page): Promise<Record<string, string>> {
  const places: Record<string, Point> = await page.evaluate(() => {
    const holder = document.querySelector(".graph-view-picture");
    const cy = holder && Reflect.get(Object(Reflect.get(holder, "_cyreg")), "cy");
    const nodes: NodeOfCytoscape[] = cy?.nodes(".actor").toArray() ?? [];
    return Object.fromEntries(nodes.map((node) => [node.data("is"), node.position()]));
  });
  const steps = Object.entries(places).map(([id, { x, y }]) => [id, `${x / STEP}.${y / STEP}`]);
  return Object.fromEntries(steps);
}

/** The same, once the picture has what the address says. */
export async function pictureOn(page: Page): Promise<Record<string, string>> {
  await settledOn(page);
  await expect.poll(() => drawnOn(page), { timeout: 20_000 }).toEqual(placesOn(page));
  return placesOn(page);
}

interface NodeOfCytoscape {
  data(key: string): string;
  position(): Point;
}

/** Waits until an exploration is whole: what was asked for is in, has its places, and is shown. */
export async function settledOn(page: Page): Promise<void> {
  await page.locator(".explore-main[aria-busy=false]").waitFor();
  const isWhole = (): boolean => {
    const { groups } = viewOn(page).explored;
    return (
      groups.length > 0 && groups.every(({ actors }) => actors?.every(({ at }) => at) ?? false)
    );
  };
  await expect.poll(isWhole, { timeout: 20_000 }).toBe(true);
}

/** Waits until an exploration says that it shows so many actors, and so many ties where that is asked. */
export async function expectShown(page: Page, actors: number, ties?: number): Promise<void> {
  const words = new RegExp(`^Shown: ${actors} actors? and ${ties ?? "\\d+"} ties?\\.$`);
  await page
    .locator(".explore-main [role=status]")
    .filter({ hasText: words })
    .waitFor({ state: "attached" });
  await settledOn(page);
}

/** How many actors and ties an exploration says that it shows. */
export async function countsOn(page: Page): Promise<{ actors: number; ties: number }> {
  await settledOn(page);
  const told = page.locator(".explore-main [role=status]").filter({ hasText: /^Shown: / });
  const [actors = -1, ties = -1] =
    ((await told.textContent()) ?? "").match(/\d+/g)?.map(Number) ?? [];
  return { actors, ties };
}

/** A button of the toolbar. */
export function toolOn(page: Page, name: string): Locator {
  return page.getByRole("toolbar", { name: "Tools" }).getByRole("button", { name, exact: true });
}

/** What stands in the menu of an actor. */
export function menuOn(page: Page, item?: string): Locator {
  const menu = page.locator(".menu");
  return item === undefined ? menu : menu.getByText(item, { exact: true });
}

/** Clicks an actor where it is drawn. */
export async function clickActor(
  page: Page,
  id: string,
  how: { readonly button?: "left" | "right"; readonly adding?: boolean } = {},
): Promise<void> {
  const { x, y } = await nodeOn(page, id);
  if (how.adding) await page.keyboard.down("Shift");
  await page.mouse.click(x, y, { button: how.button ?? "left" });
  if (how.adding) await page.keyboard.up("Shift");
}

/** The names of all questions that a page asks the API from now on. The list grows. */
export function questionsOf(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "POST" || !request.url().endsWith("/graphql")) return;
    const body: { operationName?: string; query?: string } = request.postDataJSON();
    asked.push(body.operationName ?? /query (\w+)/.exec(body.query ?? "")?.[1] ?? "unnamed");
  });
  return asked;
}

/** The actors that the picture has for selected: those it drags together. */
export async function chosenOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const holder = document.querySelector(".graph-view-picture");
    const cy = holder && Reflect.get(Object(Reflect.get(holder, "_cyreg")), "cy");
    const nodes: NodeOfCytoscape[] = cy?.nodes(":selected").toArray() ?? [];
    return nodes.map((node) => node.data("is"));
  });
}
