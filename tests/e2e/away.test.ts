import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { answerOn, expectAnswer } from "./answer.ts";
import { journeys, type Visit } from "./browser.ts";
import { type RunningServer, startServer } from "./server.ts";

/** What the browser itself says of requests that fail. */
const lost: Visit = { expects: /Failed to load resource|ERR_/ };

async function alertOn(page: Page, words: string): Promise<void> {
  await page.getByRole("alert").getByRole("heading", { name: words }).waitFor();
}

journeys("a server that is away", (open) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server?.stop());

  async function ready(visit: Visit = lost): Promise<Page> {
    const page = await open(`${server.url}/links/helgeland/grenland`, visit);
    await expectAnswer(page, "six go-betweens");
    return page;
  }

  it("is named, and asking again works once it is back", async () => {
    const page = await ready();
    const port = new URL(server.url).port;
    await server.stop();
    await page.getByRole("link", { name: "Kongsberg – Halden" }).click();
    await alertOn(page, "The service does not answer");
    server = await startServer({ PORT: port });
    await page.getByRole("button", { name: "Try again" }).click();
    await expectAnswer(page, "Kongsberg");
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it("can be given up while it hangs, and asked again", async () => {
    const page = await ready();
    server.pause();
    await page.getByRole("link", { name: "Kongsberg – Halden" }).click();
    await page.getByText("Waiting for the answer …").waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await alertOn(page, "Cancelled");
    server.resume();
    await page.getByRole("button", { name: "Try again" }).click();
    await expectAnswer(page, "Kongsberg");
  });

  it("is given up after a time limit, which the page tells", async () => {
    const page = await ready();
    server.pause();
    await page.getByRole("link", { name: "Kongsberg – Halden" }).click();
    await alertOn(page, "It took too long");
    server.resume();
    await page.getByRole("button", { name: "Try again" }).click();
    await expectAnswer(page, "Kongsberg");
  });

  it("whose database is away says that this says nothing about the answer", async () => {
    let away = true;
    const page = await open(`${server.url}/links/helgeland/grenland`, {
      ...lost,
      prepare: (page) =>
        page.route("**/graphql", async (route) => {
          if (!away) return route.continue();
          const extensions = { code: "GRAPH_UNAVAILABLE" };
          const json = { errors: [{ message: "the graph does not answer", extensions }] };
          await route.fulfill({ status: 503, json });
        }),
    });
    await alertOn(page, "The database does not answer right now");
    await page.getByText("This says nothing about the answer.").waitFor();
    away = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await expectAnswer(page, "six go-betweens");
  });

  it("for the search alone leaves the answer where it is, and says so in the box", async () => {
    const page = await ready();
    await page.route("**/graphql", (route) => route.abort());
    await page.locator("input[popovertarget]").first().focus();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("lappi");
    await page.getByText("The search does not answer").waitFor();
    expect(await answerOn(page).isVisible()).toBe(true);
  });

  it("for the picture alone leaves the answer to read", async () => {
    const page = await open(`${server.url}/links/helgeland/grenland`, {
      expects: /Failed to load resource|ERR_|dynamically imported|Importing a module/,
      prepare: (page) => page.route(/\/assets\/GraphCanvas.*\.js/, (route) => route.abort()),
    });
    await expectAnswer(page, "six go-betweens");
    await page.getByText("The picture could not be drawn.").waitFor();
    expect(await answerOn(page).isVisible()).toBe(true);
  });
});
