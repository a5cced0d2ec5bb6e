import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { expectAddress, expectAnswer, partOn } from "./answer.ts";
import { journeys } from "./browser.ts";
import { type RunningServer, startServer } from "./server.ts";

const site = inject("site");

function finding(page: Page, words: string): Promise<void> {
  return page.getByRole("heading", { name: words, level: 2 }).waitFor();
}

journeys("what is found", (open) => {
  it("can be too little to say anything, which is no verdict, and comes with ways on", async () => {
    const page = await open(`${site}/links/denmark/sweden`);
    await finding(page, "Too little is known");
    await expectAnswer(page, "It does not mean that nobody works together");
    await page.getByRole("heading", { name: "What you can do next" }).waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    await page.getByRole("link", { name: "Count plans as well" }).click();
    await expectAddress(page, "/links/denmark/sweden?basis=STATED,INFERRED,INTENDED");
  });

  it("can be chains, each step of which opens to its evidence", async () => {
    const page = await open(`${site}/links/lapland/helgeland`);
    await expectAnswer(page, "Five chains");
    const chains = partOn(page, "Chains");
    await chains
      .getByRole("button", { name: /^Evidence for/ })
      .first()
      .click();
    const steps = chains
      .locator(".row-body")
      .first()
      .getByRole("button", { name: /^Evidence for/ });
    await expect.poll(() => steps.count()).toBe(3);
    await steps.first().click();
    await chains.getByRole("list", { name: "Evidence" }).waitFor();
  });

  it("of the same side twice says that it is the same", async () => {
    const page = await open(`${site}/links/helgeland/helgeland`);
    await expectAnswer(page, "The question names the same side twice");
  });

  it("of a side within the other is who is on both, each with what puts it there", async () => {
    const page = await open(`${site}/links/helgeland/nordland`);
    await expectAnswer(page, "25 actors on both sides");
    const both = partOn(page, "On both sides");
    await both.getByRole("button", { name: "Evidence for Arctic Cluster Team" }).click();
    await both.getByRole("list", { name: "Evidence" }).first().waitFor();
  });

  it("of a cluster and another names the members that both have", async () => {
    const page = await open(`${site}/links/nce-eyde/arctic-cluster-team`);
    await expectAnswer(page, "One actor on both sides, two direct links (3 ties) and five");
    await partOn(page, "On both sides").getByRole("link", { name: "Elkem" }).first().waitFor();
  });
});

journeys("what is found in the documents alone", (open) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ DATA: "seed/documents" });
  });
  afterAll(() => server?.stop());

  it("can be no link on record, told as a finding and apart from too little known", async () => {
    const page = await open(`${server.url}/links/lapland/helgeland`);
    await finding(page, "No link on record");
    await expectAnswer(page, "No link is on record between Lapland (3 actors) and");
    expect(await page.getByRole("alert").count()).toBe(0);
    const wider = page.getByRole("link", { name: "Ask about Nordland instead of Helgeland" });
    await wider.click();
    await expectAddress(page, "/links/lapland/nordland");
  });

  it("is the one direct tie between Helgeland and Grenland", async () => {
    const page = await open(`${server.url}/`);
    await expectAnswer(page, /^One direct link joins/);
    await partOn(page, "Direct ties").getByRole("link", { name: "IGT supports ACT" }).waitFor();
  });
});
