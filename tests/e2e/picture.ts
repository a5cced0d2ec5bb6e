import type { Page } from "playwright-core";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where pictures are drawn: of an answer, of an exploration. */
const HOLDERS = ".graph-canvas-picture, .graph-view-picture";

/**
 * Where a node of the picture is on the page, once it stands still. The canvas itself tells nobody, but
 * Cytoscape notes itself on the element that it draws in.
 */
export async function nodeOn(page: Page, id: string): Promise<Point> {
  const wanted = { holders: HOLDERS, id: `node ${id}` };
  await page.waitForFunction(standsStill, wanted, { polling: "raf" });
  const point = await page.evaluate(placeOf, wanted);
  if (!point) throw new Error(`the picture holds no node "${id}"`);
  return point;
}

/** The ids of all actors and counted groups in the picture. */
export async function nodesOn(page: Page): Promise<string[]> {
  await page.waitForFunction((holders) => {
    const holder = document.querySelector(holders);
    const cy = holder && Reflect.get(Object(Reflect.get(holder, "_cyreg")), "cy");
    return cy?.nodes(".actor").nonempty();
  }, HOLDERS);
  return page.evaluate((holders) => {
    const holder = document.querySelector(holders);
    const { cy } = Reflect.get(Object(holder), "_cyreg");
    return cy.nodes(".actor").map((node: { data(key: string): string }) => node.data("is"));
  }, HOLDERS);
}

/** What is marked as selected in the picture, actors and ties by their ids on the canvas. */
export async function selectedOn(page: Page): Promise<string[]> {
  return page.evaluate((holders) => {
    const holder = document.querySelector(holders);
    const { cy } = Reflect.get(Object(holder), "_cyreg");
    return cy.elements(".selected").map((each: { id(): string }) => each.id());
  }, HOLDERS);
}

interface Wanted {
  readonly holders: string;
  readonly id: string;
}

function placeOf({ holders, id }: Wanted): Point | null {
  const holder = document.querySelector(holders);
  const cy = holder && Reflect.get(Object(Reflect.get(holder, "_cyreg")), "cy");
  const node = cy?.getElementById(id);
  if (!holder || !node?.nonempty()) return null;
  const box = holder.getBoundingClientRect();
  const { x, y } = node.renderedPosition();
  return { x: box.left + x, y: box.top + y };
}

/** Whether a node is where it was a frame ago. */
function standsStill({ holders, id }: Wanted): boolean {
  const holder = document.querySelector(holders);
  const cy = holder && Reflect.get(Object(Reflect.get(holder, "_cyreg")), "cy");
  const node = cy?.getElementById(id);
  if (!holder || !node?.nonempty()) return false;
  const { x, y } = node.renderedPosition();
  const now = `${Math.round(x)} ${Math.round(y)} ${holder.clientWidth} ${holder.clientHeight}`;
  const history: string[] = Reflect.get(window, "placesBefore") ?? [];
  history.push(`${id} ${now}`);
  Reflect.set(window, "placesBefore", history.slice(-10));
  return history.length >= 10 && history.slice(-10).every((each) => each === history.at(-1));
}
