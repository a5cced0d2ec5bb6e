import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { panelOn } from "./answer.ts";
import { journeys, type Visit } from "./browser.ts";
import { expectShown, pictureOn, toolOn, viewOn } from "./explore.ts";
import { type RunningServer, startServer } from "./server.ts";

/** What the browser itself says of requests that fail. */
const lost: Visit = { expects: /Failed to load resource|ERR_/ };

async function alertOn(page: Page, words: string): Promise<void> {
  await page.getByRole("alert").getByRole("heading", { name: words }).waitFor({ timeout: 30_000 });
}

journeys("an exploration whose server is away", (open) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  // A journey that fails must not leave the server hanging for the next.
  afterEach(() => server?.resume());
  afterAll(() => server?.stop());

  /** Two actors, the first of them selected. */
  async function begun(expects = lost.expects ?? /^$/): Promise<Page> {
    const path = "/explore?add=chosen,sintef@0.0,elkem@30.0&select=actor:sintef";
    const page = await open(server.url + path, { expects });
    await expectShown(page, 2);
    await panelOn(page, "SINTEF").waitFor();
    return page;
  }

  it("keeps its picture, says so, and goes on when the server is back", async () => {
    const page = await begun();
    const before = await pictureOn(page);
    const { port } = new URL(server.url);
    await server.stop();
    await toolOn(page, "Show more neighbours").click();
    await alertOn(page, "The service does not answer");
    await page.getByText("Shown: 2 actors").waitFor({ state: "attached" });
    server = await startServer({ PORT: port });
    await page.getByRole("button", { name: "Try again" }).first().click();
    await expectShown(page, 22);
    expect(await pictureOn(page)).toMatchObject(before);
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it("leads back to the picture, which can be walked, hidden and undone without any answer", async () => {
    const page = await begun();
    const { port } = new URL(server.url);
    await server.stop();
    await toolOn(page, "Show more neighbours").click();
    await alertOn(page, "The service does not answer");
    await page.getByRole("link", { name: "Back to the picture" }).click();
    await expect.poll(() => page.locator(".explore-failed").count()).toBe(0);
    await toolOn(page, "Hide").click();
    await expectShown(page, 1, 0);
    await toolOn(page, "Undo").click();
    await expectShown(page, 2);
    server = await startServer({ PORT: port });
  });

  it("has its picture when a view or a dialogue cannot be loaded", async () => {
    const page = await begun(/Failed to load resource|ERR_|preload CSS|dynamically imported/);
    await page.route(/\/assets\//, (route) => route.abort());
    await toolOn(page, "Show as table").click();
    await alertOn(page, "The service does not answer");
    await toolOn(page, "Show as graph").click();
    expect(Object.keys(await pictureOn(page))).toEqual(["sintef", "elkem"]);
    await toolOn(page, "Export …").click();
    await alertOn(page, "The service does not answer");
    expect(Object.keys(await pictureOn(page))).toEqual(["sintef", "elkem"]);
  });

  it("says that it waits while the server hangs, and is as it was when the reader does not want to", async () => {
    const page = await begun();
    const view = viewOn(page);
    const before = await pictureOn(page);
    server.pause();
    await toolOn(page, "Show more neighbours").click();
    await page.getByText("Waiting for the answer. The picture is as before.").waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await expect.poll(() => viewOn(page)).toEqual(view);
    expect(await pictureOn(page)).toEqual(before);
    expect(await page.getByRole("alert").count()).toBe(0);
    server.resume();
    await toolOn(page, "Show more neighbours").click();
    await expectShown(page, 22);
  });

  it("is given up after a time limit, and asks again when told", async () => {
    const page = await begun();
    server.pause();
    await toolOn(page, "Show more neighbours").click();
    await alertOn(page, "It took too long");
    server.resume();
    await page.getByRole("button", { name: "Try again" }).first().click();
    await expectShown(page, 22);
  });

  it("can be given up before there is a picture, and begun again", async () => {
    const page = await open(`${server.url}/explore`, lost);
    await page.getByRole("region", { name: "Counties" }).waitFor();
    server.pause();
    await page.getByRole("link", { name: "Nordland", exact: true }).click();
    await page.getByText("Waiting for the network …").waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await alertOn(page, "Cancelled");
    server.resume();
    await page.getByRole("button", { name: "Try again" }).click();
    await expectShown(page, 20);
  });
});

journeys("an exploration whose server comes back with other data", (open) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server?.stop());

  /** Takes the server away, and brings it back with a part of its data. */
  async function exchanged(): Promise<void> {
    const { port } = new URL(server.url);
    await server.stop();
    server = await startServer({ PORT: port, DATA: "seed/documents" });
  }

  it("keeps who is known where they are, and names who no longer is", async () => {
    const path = "/explore/actor/arctic-cluster-team?select=actor:arctic-cluster-team";
    const page = await open(server.url + path, lost);
    await page.getByText("20 of").waitFor();
    const before = await pictureOn(page);
    await exchanged();
    await toolOn(page, "Show more neighbours").click();
    await page.getByText("This, in the link, is not in the data:").waitFor();
    const after = await pictureOn(page);
    const kept = Object.keys(before).filter((id) => id in after);
    expect(kept.length).toBeGreaterThan(1);
    expect(kept.length).toBeLessThan(Object.keys(before).length);
    for (const id of kept) expect(after[id]).toBe(before[id]);
  });
});
