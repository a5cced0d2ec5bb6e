import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { expectAddress, panelOn } from "./answer.ts";
import { journeys } from "./browser.ts";
import { asked } from "./gaps.ts";
import { settled } from "./settled.ts";
import { chooseSide } from "./sides.ts";

const site = inject("site");

interface Found {
  readonly brokerage: {
    readonly summary: string;
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly actor: { readonly name: string };
      readonly pairs: number;
      readonly sentence: string;
    }>;
  };
}

function query(sides: string, orderBy: string): string {
  return `{ brokerage(scope: { sides: [${sides}] }, groups: { level: COUNTY }, orderBy: ${orderBy}, first: 10) {
    summary(language: EN) totalCount nodes { actor { name } pairs sentence(language: EN) }
  } }`;
}

const BETWEEN = `"helgeland", "grenland"`;

/** The go-betweens in the list, from above. */
async function namesOn(page: Page): Promise<string[]> {
  const rows = page.getByRole("button", { name: /^All measures of / });
  const labels = await rows.evaluateAll((all) => all.map((each) => each.ariaLabel ?? ""));
  return labels.map((label) => label.replace("All measures of ", ""));
}

journeys("who holds together", (open) => {
  it("tells of the whole network, of one side, and between two, each chosen in place", async () => {
    const page = await open(`${site}/brokerage`);
    const whole = await asked<Found>(page, query("", "ONLY_ROUTE"));
    await page.getByText(whole.brokerage.summary).first().waitFor();
    await page.getByRole("button", { name: "Within one side" }).click();
    await chooseSide(page, { side: "First side", text: "Helgeland" });
    await expectAddress(page, "/brokerage/helgeland");
    const heading = page.getByRole("heading", { level: 1 });
    await heading.getByText("Who holds Helgeland together").waitFor();
    const one = await asked<Found>(page, query(`"helgeland"`, "ONLY_ROUTE"));
    await page.getByText(one.brokerage.summary).first().waitFor();
    await page.getByRole("button", { name: "Between two sides" }).click();
    await chooseSide(page, { side: "Second side", text: "Grenland" });
    await expectAddress(page, "/brokerage/helgeland/grenland");
    const two = await asked<Found>(page, query(BETWEEN, "ONLY_ROUTE"));
    await page.getByText(two.brokerage.summary).first().waitFor();
    await page.goBack();
    await heading.getByText("Who holds Helgeland together").waitFor();
    await page.getByRole("button", { name: "The whole network" }).click();
    await expectAddress(page, "/brokerage");
  });

  it.each([
    ["pairs joined", "PAIRS"],
    ["betweenness", "BETWEENNESS"],
    ["least constraint", "CONSTRAINT"],
    ["effective size", "EFFECTIVE_SIZE"],
  ])("is ordered by %s as the API orders it", async (label, orderBy) => {
    const page = await open(`${site}/brokerage/helgeland/grenland?open=as:figures`);
    await page.getByRole("combobox", { name: "Ordered by" }).selectOption({ label });
    await expectAddress(page, `/brokerage/helgeland/grenland?open=as:figures,order:${orderBy}`);
    const { brokerage } = await asked<Found>(page, query(BETWEEN, orderBy));
    const names = brokerage.nodes.map(({ actor }) => actor.name);
    const rows = page.getByRole("table").locator("tbody th").getByRole("link");
    await expect
      .poll(async () => (await rows.allTextContents()).slice(0, names.length), { timeout: 20_000 })
      .toEqual(names);
  });

  it("says in words what the API says, and opens each to all its measures", async () => {
    const page = await open(`${site}/brokerage/helgeland/grenland`);
    const { brokerage } = await asked<Found>(page, query(BETWEEN, "ONLY_ROUTE"));
    const [first] = brokerage.nodes;
    await page.getByText(first?.sentence ?? "nothing").waitFor();
    expect((await namesOn(page))[0]).toBe(first?.actor.name);
    await page.getByRole("button", { name: `All measures of ${first?.actor.name}` }).click();
    const figures = page.locator(".brokerage-figures");
    const pairs = figures.locator("div").filter({ hasText: /^Pairs joined/ });
    expect(await pairs.locator("dd").textContent()).toBe(`${first?.pairs}`);
    for (const name of ["Betweenness", "Constraint", "Effective size", "Coordinator", "Liaison"])
      await figures.getByText(name, { exact: true }).waitFor();
  });

  it("shows an actor in the panel, and leads to the network around it and back", async () => {
    const page = await open(`${site}/brokerage/helgeland/grenland`);
    await page.getByRole("link", { name: "Arctic Cluster Team", exact: true }).first().click();
    await expectAddress(page, "/brokerage/helgeland/grenland?select=actor:arctic-cluster-team");
    await panelOn(page, "Arctic Cluster Team").waitFor();
    await page.getByRole("link", { name: "Explore around Arctic Cluster Team" }).click();
    await expectAddress(page, /^\/explore\/actor\/arctic-cluster-team/);
    await page.getByRole("heading", { name: "Explore: Arctic Cluster Team", level: 1 }).waitFor();
    await settled(page);
    await page.goBack();
    await panelOn(page, "Arctic Cluster Team").waitFor();
    await page.goBack();
    await expectAddress(page, "/brokerage/helgeland/grenland");
  });

  it("looks the same to another reader of the same address", async () => {
    const address = `${site}/brokerage/helgeland?open=as:figures,order:PAIRS,groups:MACRO&basis=STATED`;
    const page = await open(address);
    await page.getByRole("table").waitFor();
    await settled(page);
    const shown = await page.locator("main").textContent();
    const other = await open(page.url());
    await other.getByRole("table").waitFor();
    await expect.poll(() => other.locator("main").textContent(), { timeout: 20_000 }).toBe(shown);
  });
});
