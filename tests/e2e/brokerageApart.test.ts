import { expect, inject, it } from "vitest";
import { expectAddress, panelOn } from "./answer.ts";
import { journeys } from "./browser.ts";
import { asked } from "./gaps.ts";

const site = inject("site");

interface Found {
  readonly fragility: {
    readonly summary: string;
    readonly cutPoints: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly actor: { readonly id: string; readonly name: string };
        readonly lost: number;
        readonly lostActors: { readonly totalCount: number };
      }>;
    };
    readonly bridges: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly from: { readonly name: string };
        readonly to: { readonly name: string };
        readonly ties: ReadonlyArray<{ readonly id: string }>;
      }>;
    };
  };
}

const APART = `{ fragility(scope: { sides: [] }) {
  summary(language: EN)
  cutPoints(first: 1) { totalCount nodes { actor { id name } lost lostActors(first: 1) { totalCount } } }
  bridges(first: 1) { totalCount nodes { from { name } to { name } ties { id } } }
} }`;

interface Grouped {
  readonly communities: {
    readonly summary: string;
    readonly communities: { readonly totalCount: number };
    readonly mismatches: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly cluster: { readonly name: string };
        readonly sentence: string;
        readonly together: { readonly totalCount: number };
      }>;
    };
  };
}

const GROUPED = `{ communities(scope: { sides: [] }) {
  summary(language: EN) communities(first: 1) { totalCount }
  mismatches(first: 1) { totalCount nodes { cluster { name } sentence(language: EN) together(first: 1) { totalCount } } }
} }`;

journeys("what comes apart", (open) => {
  it("is as many actors and ties as the API says, one click from the go-betweens", async () => {
    const page = await open(`${site}/brokerage`);
    await page.getByRole("link", { name: "What comes apart" }).click();
    await expectAddress(page, "/brokerage?open=part:apart");
    const { fragility } = await asked<Found>(page, APART);
    await page.getByText(fragility.summary).first().waitFor();
    const actors = `Without these actors ${fragility.cutPoints.totalCount}`;
    await page.getByRole("heading", { name: actors, level: 2 }).waitFor();
    const ties = `Without these ties ${fragility.bridges.totalCount}`;
    await page.getByRole("heading", { name: ties, level: 2 }).waitFor();
  });

  it("opens an actor to all who lose contact without it", async () => {
    const page = await open(`${site}/brokerage?open=part:apart`);
    const { fragility } = await asked<Found>(page, APART);
    const [first] = fragility.cutPoints.nodes;
    const opener = page.getByRole("button", { name: /^Who loses contact without / }).first();
    expect(await opener.getAttribute("aria-label")).toContain(first?.actor.name);
    await opener.click();
    const row = page.getByRole("listitem").filter({ has: opener });
    await row.getByRole("heading", { name: "Who loses contact" }).waitFor();
    const more = row.getByRole("button", { name: "Show more" });
    const lost = row.locator(".row-body li").getByRole("link");
    await lost.first().waitFor();
    while (await more.isVisible()) {
      const before = await lost.count();
      await more.click();
      await expect.poll(() => lost.count(), { timeout: 20_000 }).toBeGreaterThan(before);
    }
    expect(first?.lost).toBe(first?.lostActors.totalCount);
    expect(await lost.count()).toBe(first?.lost);
  });

  it("opens a tie to its evidence, down to the source, and shows it in the panel", async () => {
    const page = await open(`${site}/brokerage?open=part:apart`);
    const { fragility } = await asked<Found>(page, APART);
    const [first] = fragility.bridges.nodes;
    const name = `Who loses contact without ${first?.from.name} – ${first?.to.name}`;
    const opener = page.getByRole("button", { name });
    await opener.click();
    const row = page.getByRole("listitem").filter({ has: opener });
    await row.getByRole("heading", { name: "The tie and its evidence" }).waitFor();
    const claim = row.locator(".evidence-claim").first();
    const evidence = row
      .locator(".row-body")
      .getByRole("button", { name: /vidence/ })
      .first();
    await claim.or(evidence).first().waitFor();
    if (await evidence.isVisible()) await evidence.click();
    await claim.waitFor();
    const source = row.locator("cite").getByRole("link").first();
    expect(await source.getAttribute("href")).toMatch(/^https?:\/\//);
    await row
      .getByRole("link", { name: /^evidence: / })
      .first()
      .click();
    await expectAddress(page, /select=tie:/);
    await panelOn(page).getByRole("article").waitFor();
  });

  it("compares clusters on paper with communities in practice, and names who is where", async () => {
    const page = await open(`${site}/brokerage?open=part:communities`);
    const { communities } = await asked<Grouped>(page, GROUPED);
    await page.getByText(communities.summary).first().waitFor();
    const heading = `Clusters against communities in practice ${communities.mismatches.totalCount}`;
    await page.getByRole("heading", { name: heading, level: 2 }).waitFor();
    const [first] = communities.mismatches.nodes;
    await page.getByText(first?.sentence ?? "nothing").waitFor();
    const opener = page.getByRole("button", { name: `Who of ${first?.cluster.name} is where` });
    await opener.click();
    const row = page.getByRole("listitem").filter({ has: opener });
    const together = row.locator(".row-body section").first().getByRole("listitem");
    await expect.poll(() => together.count(), { timeout: 20_000 }).toBe(first?.together.totalCount);
  });
});
