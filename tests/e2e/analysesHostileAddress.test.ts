import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { expectAddress } from "./answer.ts";
import { journeys, type Visit } from "./browser.ts";
import { MISSING_PAGE } from "./complaints.ts";
import { overflowing } from "./overflow.ts";
import { settled } from "./settled.ts";

const site = inject("site");
const missing: Visit = { expects: MISSING_PAGE };

/** What the page says, once it is whole. */
async function wordsOf(page: Page): Promise<string> {
  await settled(page);
  return (await page.locator("main").textContent()) ?? "";
}

/** Goes to another address as a link on the page would. */
async function goOn(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, address);
}

journeys("an address of gaps, a pair or go-betweens that names what is unknown", (open) => {
  it.each([
    ["/gap/helgelnd/grenland", "helgelnd", "helgeland", "/gap/helgeland/grenland"],
    ["/gap/helgeland/grenlnd", "grenlnd", "grenland", "/gap/helgeland/grenland"],
    ["/brokerage/helgelnd", "helgelnd", "helgeland", "/brokerage/helgeland"],
    ["/brokerage/grenland/helgelnd", "helgelnd", "helgeland", "/brokerage/grenland/helgeland"],
    [
      "/gaps/clusters/nce-eyd/arctic-cluster-team",
      "nce-eyd",
      "nce-eyde",
      "/gaps/clusters/nce-eyde/arctic-cluster-team",
    ],
  ])("offers the nearest, which leads to the answer: %s", async (...[path, got, id, right]) => {
    const page = await open(site + path, missing);
    const alert = page.getByRole("alert");
    await alert.getByRole("heading", { name: `“${got}” is not in the data` }).waitFor();
    const response = await page.request.get(site + path, { headers: { accept: "text/html" } });
    expect(response.status()).toBe(404);
    await alert.getByRole("link", { name: id, exact: true }).click();
    await expectAddress(page, right);
    await settled(page);
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it.each(["/gaps/planet", "/gaps/county/x", "/gap/helgeland", "/gap/a/b/c", "/brokerage/a/b/c"])(
    "is no page where it has no such form: %s",
    async (path) => {
      const page = await open(site + path, missing);
      await page.getByRole("heading", { name: "There is no such page", level: 1 }).waitFor();
      const response = await page.request.get(site + path, { headers: { accept: "text/html" } });
      expect(response.status()).toBe(404);
    },
  );

  it("says which id is no cluster, and lets it be taken away", async () => {
    const page = await open(`${site}/gaps/clusters/nce-eyde/sintef?open=clusters`);
    await page.getByText('wanted ids of clusters, got "sintef"').waitFor();
    await page.getByRole("checkbox", { name: "sintef" }).click();
    await page.getByText("Choose at least one more cluster").waitFor();
    await expectAddress(page, "/gaps/clusters/nce-eyde?open=clusters");
  });

  it("takes a cluster that is named twice once, and asks for another", async () => {
    const page = await open(`${site}/gaps/clusters/nce-eyde/nce-eyde`);
    await page.getByText("Choose at least one more cluster").waitFor();
    expect(await page.getByRole("grid").count()).toBe(0);
  });
});

journeys("two sides that are hardly two", (open) => {
  it.each(["gap", "brokerage"])("being the same are told so: %s", async (name) => {
    const page = await open(`${site}/${name}/helgeland/helgeland`);
    await page.getByRole("main").locator(".ds-alert").waitFor();
    const onward = page.getByRole("main").locator(".ds-alert").getByRole("link");
    await onward.click();
    await expectAddress(page, "/brokerage/helgeland");
    expect(await wordsOf(page)).toContain("Who holds Helgeland together");
  });

  it("have no pairs where one holds the other, which is no gap", async () => {
    const page = await open(`${site}/gap/nordland/helgeland`);
    const words = await wordsOf(page);
    expect(words).toContain("there are no pairs to count");
    expect(await page.locator(".gap-verdict").textContent()).not.toMatch(/gap/i);
    await page.goto(`${site}/brokerage/nordland/helgeland`);
    expect(await wordsOf(page)).toContain("there is no pair to look at");
  });

  it("count nobody twice where they overlap", async () => {
    const page = await open(`${site}/gap/nce-eyde/arctic-cluster-team?open=figure:shared`);
    expect(await wordsOf(page)).toContain("On both sides: 1 actor.");
    const both = page.locator(".row", { hasText: "Actors on both sides" });
    await both.getByRole("link", { name: "Elkem", exact: true }).waitFor();
  });

  it("say what a single actor can have", async () => {
    const page = await open(`${site}/gap/sintef/elkem`);
    expect(await wordsOf(page)).toContain("cannot be more than one independent route");
    await page.goto(`${site}/brokerage/sintef`);
    expect(await wordsOf(page)).toMatch(/single actor|one actor/i);
  });
});

journeys("an address of gaps, a pair or go-betweens with what means nothing", (open) => {
  it.each([
    ["/gaps", "17 groups make 136 pairs"],
    ["/gap/helgeland/grenland", "2 pairs of actors are tied across"],
    ["/brokerage", "actors join at least one pair"],
  ])("says so and answers the rest: %s", async (path, answer) => {
    const junk = "types=X&basis=X&since=abc&undated=x&select=nope&v=9&z=broken";
    const page = await open(`${site}${path}?${junk}`);
    await page.getByText(answer).first().waitFor();
    await page.getByText("says nothing to us, and was left out").first().waitFor();
    expect(await overflowing(page)).toEqual([]);
  });

  it.each([
    ["/gaps?open=order:nope,as:map,only:X,sort:zzz,-1", "17 groups make 136 pairs"],
    ["/gap/helgeland/grenland?open=figure:nope,%E0%A4%A,__proto__", "2 pairs of actors are tied"],
    ["/brokerage?open=part:x,order:y,as:z,groups:q,dangling:r", "actors join at least one pair"],
    [`/gap/helgeland/grenland?open=${"x,".repeat(7_000)}`, "2 pairs of actors are tied"],
  ])("shows the rest as ever: %s", async (path, answer) => {
    const page = await open(site + path);
    await page.getByText(answer).first().waitFor();
    await settled(page);
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it.each(["/gap/helgeland/grenland", "/brokerage/helgeland"])(
    "answers beside a selection that is unknown: %s",
    async (path) => {
      const page = await open(`${site}${path}?select=actor:nope`);
      await page.getByRole("heading", { name: "“nope” is not in the data" }).waitFor();
      expect(await wordsOf(page)).toContain("Show the query");
    },
  );

  it("is survived when it is 100 kB long", async () => {
    const long = "x".repeat(100_000);
    const page = await open(`${site}/gaps`, { expects: /status of 4\d\d/ });
    await settled(page);
    for (const path of [
      `/gap/helgeland/${long}`,
      `/brokerage/${long}`,
      `/gaps/clusters/a/${long}`,
    ]) {
      await goOn(page, path);
      await page.getByRole("alert").first().waitFor();
      expect(await overflowing(page)).toEqual([]);
      expect((await page.locator("h1").textContent())?.length).toBeLessThan(200);
    }
    await goOn(page, "/gap/helgeland/grenland");
    await page.getByText("2 pairs of actors are tied across").first().waitFor();
    const response = await page.request.get(`${site}/gaps?open=${long}`);
    expect(response.status()).toBe(431);
  });
});

journeys("a filter that leaves next to nothing", (open) => {
  const none = "since=2099&undated=no&types=SUPPORTS&basis=REPORTED";

  it("still tells what it left, and never that all is missing", async () => {
    const page = await open(`${site}/gap/lapland/helgeland?since=2099&undated=no`);
    expect(await page.locator(".gap-verdict").textContent()).toMatch(/Cannot tell|No data/);
    await page.getByRole("link", { name: "Take the filter away" }).click();
    await expectAddress(page, "/gap/lapland/helgeland");
    await page.locator(".gap-verdict", { hasText: "Gap" }).waitFor();
  });

  it.each([
    "/gaps",
    "/brokerage",
    "/brokerage?open=part:apart",
    "/brokerage?open=part:communities",
  ])("is answered in words: %s", async (path) => {
    const page = await open(`${site}${path}${path.includes("?") ? "&" : "?"}${none}`);
    expect(await wordsOf(page)).not.toMatch(/NaN|undefined|null|Infinity/);
    expect(await page.getByRole("alert").count()).toBe(0);
  });
});
