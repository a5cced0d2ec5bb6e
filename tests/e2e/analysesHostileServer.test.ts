import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { expectAddress } from "./answer.ts";
import { journeys, type Visit } from "./browser.ts";
import { type RunningServer, startServer } from "./server.ts";
import { settled } from "./settled.ts";

/** What the browser itself says of requests that fail. */
const lost: Visit = { expects: /Failed to load resource|ERR_/ };

/** Each page, what its answer says, and another of its kind that can be reached in place. */
const PAGES = [
  ["/gaps", "17 groups make 136 pairs", "/gaps/macro", "8 groups make 28 pairs"],
  ["/gap/helgeland/grenland", "2 pairs of actors are tied", "/gap/akershus/agder", "Cannot tell"],
  ["/brokerage", "actors join at least one", "/brokerage/helgeland", "Who holds Helgeland"],
] as const;

async function alertOn(page: Page, words: string): Promise<void> {
  await page
    .getByRole("alert")
    .getByRole("heading", { name: words })
    .first()
    .waitFor({ timeout: 30_000 });
}

/** Goes to another address as a link on the page would. */
async function goOn(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, address);
}

async function says(page: Page, words: string): Promise<void> {
  await page.locator("main").getByText(words).first().waitFor({ timeout: 30_000 });
}

journeys("gaps, pairs and go-betweens whose server is away", (open) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  // A journey that fails must not leave the server hanging for the next.
  afterEach(() => server?.resume());
  afterAll(() => server?.stop());

  it.each(PAGES)(
    "say so, and answer once it is back: %s",
    async (...[path, words, other, then]) => {
      const page = await open(server.url + path, lost);
      await says(page, words);
      const { port } = new URL(server.url);
      await server.stop();
      await goOn(page, other);
      await alertOn(page, "The service does not answer");
      server = await startServer({ PORT: port });
      await page.getByRole("button", { name: "Try again" }).first().click();
      await says(page, then);
      await expectAddress(page, other);
    },
  );

  it.each(PAGES)("can be given up while it hangs: %s", async (...[path, words, other, then]) => {
    const page = await open(server.url + path, lost);
    await says(page, words);
    server.pause();
    await goOn(page, other);
    await page.getByRole("button", { name: "Cancel" }).first().click();
    await alertOn(page, "Cancelled");
    server.resume();
    await page.getByRole("button", { name: "Try again" }).first().click();
    await says(page, then);
  });

  it("leave the answer to read when only what a figure rests on does not come", async () => {
    const page = await open(`${server.url}/gap/lapland/helgeland`, lost);
    await settled(page);
    await page.route("**/graphql", (route) => route.abort());
    await page
      .getByRole("button", { name: /^Show what it rests on: What is known/ })
      .first()
      .click();
    await alertOn(page, "The service does not answer");
    expect(await page.locator(".gap-verdict").isVisible()).toBe(true);
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "Try again" }).first().click();
    await page.locator(".row-body:not([hidden]) li").first().waitFor();
  });
});

journeys("gaps, pairs and go-betweens whose server comes back with other data", (open) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server?.stop());

  it("answer from the new data, name its version, and mix no files of both", async () => {
    const page = await open(`${server.url}/gaps`, lost);
    await says(page, "17 groups make 136 pairs");
    const { port } = new URL(server.url);
    await server.stop();
    server = await startServer({ PORT: port, DATA: "seed/documents" });
    await page.getByRole("button", { name: "Download CSV" }).click();
    await page.locator(".actions-outcome", { hasText: /data/i }).waitFor();
    await goOn(page, "/gaps/macro");
    await page.locator(".gaps-summary").filter({ hasNotText: "17 groups" }).waitFor();
    await page.reload();
    await settled(page);
    const version = (await page.locator(".footer code").textContent()) ?? "?";
    expect(await page.locator(".gaps-how").textContent()).toContain(version);
  });
});
