import type { Locator, Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { expectAddress } from "./answer.ts";
import { journeys } from "./browser.ts";
import { addressOn, settledOn, viewOn } from "./explore.ts";
import { asked } from "./gaps.ts";
import { nodesOn } from "./picture.ts";

const site = inject("site");
const pair = `${site}/gap/oslo/ostfold`;

interface Ranked {
  readonly introductions: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly from: { readonly id: string; readonly name: string };
      readonly to: { readonly id: string; readonly name: string };
      readonly reason: string;
      readonly gain: { readonly reason: string };
      readonly fit: { readonly reason: string };
      readonly way: {
        readonly reason: string;
        readonly introducers: ReadonlyArray<{ readonly id: string; readonly name: string }>;
        readonly ties: ReadonlyArray<{ readonly id: string }>;
      };
      readonly coverage: { readonly reason: string };
    }>;
  };
}

const RANKED = `{ introductions(from: "oslo", to: "ostfold", first: 10) {
  totalCount
  nodes {
    from { id name } to { id name } reason(language: EN)
    gain { reason(language: EN) } fit { reason(language: EN) } coverage { reason(language: EN) }
    way { reason(language: EN) introducers { id name } ties { id } }
  }
} }`;

/** The introductions on the page: the buttons that open them. */
function openersOn(page: Page): Locator {
  return page.getByRole("button", { name: /^Reasons: / });
}

/** Opens the best introduction; gives its row. */
async function openFirst(page: Page): Promise<Locator> {
  const opener = openersOn(page).first();
  await opener.click();
  return page.getByRole("listitem").filter({ has: opener });
}

journeys("introductions between two sides", (open) => {
  it("are as many and in the order that the API gives", async () => {
    const page = await open(pair);
    await openersOn(page).first().waitFor();
    const { introductions } = await asked<Ranked>(page, RANKED);
    const labels = await openersOn(page).evaluateAll((all) => all.map((each) => each.ariaLabel));
    const names = introductions.nodes.map(({ from, to }) => `Reasons: ${from.name} and ${to.name}`);
    expect(labels).toEqual(names);
    await page.getByText(`10 of ${introductions.totalCount}`).waitFor();
  });

  it("open to a reason for each factor, to who introduces, and to the evidence of their ties", async () => {
    const page = await open(pair);
    const row = await openFirst(page);
    const { introductions } = await asked<Ranked>(page, RANKED);
    const [first] = introductions.nodes;
    if (!first) throw new Error("no introduction");
    const { gain, fit, way, coverage, reason } = first;
    for (const words of [reason, gain.reason, fit.reason, way.reason, coverage.reason])
      await row.getByText(words).first().waitFor();
    const introducers = row.getByRole("heading", { name: "Who can introduce them" });
    await introducers.waitFor();
    const ties = row.getByRole("button", { name: /^Evidence for / });
    expect(await ties.count()).toBe(way.ties.length);
    await ties.first().click();
    const evidence = row.getByRole("list", { name: "Evidence" });
    await evidence.locator(".evidence-claim").first().waitFor();
    expect(await evidence.locator("cite a").first().getAttribute("href")).toMatch(/^https?:/);
  });

  it("are one step from the network of the two and who introduces them, and back", async () => {
    const page = await open(pair);
    const row = await openFirst(page);
    const here = addressOn(page);
    const { introductions } = await asked<Ranked>(page, RANKED);
    const [first] = introductions.nodes;
    await row.getByRole("link", { name: "See them in the network" }).click();
    await expectAddress(page, /^\/explore\?/);
    await settledOn(page);
    const ids = [
      first?.from.id,
      ...(first?.way.introducers ?? []).map(({ id }) => id),
      first?.to.id,
    ];
    expect((await nodesOn(page)).sort()).toEqual(ids.sort());
    expect(ids.length).toBeGreaterThanOrEqual(3);
    expect(viewOn(page).page.name).toBe("explore");
    await page.goBack();
    await expectAddress(page, here);
    await row.getByRole("heading", { name: "Who can introduce them" }).waitFor();
  });

  it("say how good such lists are, with the numbers that the API gives", async () => {
    interface Quality {
      readonly introductionQuality: {
        readonly summary: string;
        readonly rankings: ReadonlyArray<{ readonly auc: { readonly mean: number } | null }>;
      };
    }
    const page = await open(pair);
    await page.getByRole("button", { name: "How good are these suggestions?" }).click();
    const quality = page.locator(".quality");
    await quality.waitFor();
    const query = "{ introductionQuality { summary(language: EN) rankings { auc { mean } } } }";
    const { introductionQuality } = await asked<Quality>(page, query);
    await quality.getByText(introductionQuality.summary).waitFor();
    const rows = quality.getByRole("table").locator("tbody tr");
    const cells = await rows.locator("td:nth-child(2)").allTextContents();
    const means = introductionQuality.rankings.map(
      ({ auc }) => `${Math.round((auc?.mean ?? 0) * 100)}`,
    );
    expect(cells.map((cell) => cell.split(" ")[0])).toEqual(means);
    await expectAddress(page, "/gap/oslo/ostfold?open=quality");
  });
});
