import { expect, inject, it } from "vitest";
import { expectAddress } from "./answer.ts";
import { journeys } from "./browser.ts";
import { asked, legendOn, pairsOn, rowsOn, wayOn } from "./gaps.ts";
import { settled } from "./settled.ts";

const site = inject("site");

interface Ranked {
  readonly gaps: {
    readonly ranked: ReadonlyArray<{
      readonly from: { readonly id: string; readonly name: string };
      readonly to: { readonly id: string; readonly name: string };
      readonly reason: string;
      readonly rank: { readonly score: number };
    }>;
  };
}

const RANKED = `{ gaps(groups: { level: COUNTY }) { ranked(first: 25) {
  from { id name(language: EN) } to { id name(language: EN) } reason(language: EN) rank { score }
} } }`;

journeys("gaps between groups of the reader's choice", (open) => {
  it("are of another level or of clusters in place, and of the former when the reader goes back", async () => {
    const page = await open(`${site}/gaps`);
    await page.getByRole("grid").waitFor();
    const counties = await rowsOn(page);
    const groups = page.getByRole("combobox", { name: "Groups" });
    await groups.selectOption({ label: "Countries" });
    await expectAddress(page, "/gaps/country");
    await expect.poll(() => rowsOn(page), { timeout: 20_000 }).toContain("Finland");
    await groups.selectOption({ label: "Clusters" });
    await expectAddress(page, "/gaps/clusters");
    await expect.poll(() => rowsOn(page), { timeout: 20_000 }).toContain("NCE Eyde");
    await page.goBack();
    await expectAddress(page, "/gaps/country");
    await page.goBack();
    await expectAddress(page, "/gaps");
    await expect.poll(() => rowsOn(page), { timeout: 20_000 }).toEqual(counties);
  });

  it("are of some clusters, each chosen by name, and say that it takes two", async () => {
    const page = await open(`${site}/gaps/clusters`);
    await page.getByRole("button", { name: /^Choose clusters all/ }).click();
    const find = page.getByRole("searchbox", { name: "Find a cluster" });
    await find.fill("eyde");
    await page.getByRole("checkbox", { name: "NCE Eyde", exact: true }).click();
    await page.getByText("Choose at least one more cluster").waitFor();
    await expectAddress(page, "/gaps/clusters/nce-eyde?open=clusters");
    await find.fill("");
    await page.getByRole("checkbox", { name: "Arctic Cluster Team", exact: true }).click();
    await page.getByRole("checkbox", { name: "Biotech North", exact: true }).click();
    await page
      .getByText(/^3 groups make 3 pairs/)
      .first()
      .waitFor();
    expect([...(await rowsOn(page))].sort()).toEqual([
      "Arctic Cluster Team",
      "Biotech North",
      "NCE Eyde",
    ]);
    const shared = await open(page.url());
    await shared
      .getByText(/^3 groups make 3 pairs/)
      .first()
      .waitFor();
    expect(await rowsOn(shared)).toEqual(await rowsOn(page));
  });

  it("stand in a list of all pairs, sorted as the reader asks", async () => {
    const page = await open(`${site}/gaps`);
    await page.getByRole("grid").waitFor();
    const legend = await legendOn(page);
    const total = Object.values(legend).reduce((sum, count) => sum + count, 0);
    await wayOn(page, "List").click();
    await expectAddress(page, "/gaps?open=as:list");
    const more = page.locator(".gap-pairs").getByRole("button", { name: "Show more" });
    while (await more.isVisible()) await more.click();
    expect(await pairsOn(page).count()).toBe(total);
    expect(await pairsOn(page).first().textContent()).toContain("Gap");

    await page.getByRole("button", { name: "Pair", exact: true }).click();
    const names = await pairsOn(page).getByRole("rowheader").allTextContents();
    expect(names).toEqual([...names].sort(new Intl.Collator("en").compare));
    const observed = page.getByRole("button", { name: "Tied pairs of actors" });
    await observed.click();
    await observed.click();
    await expectAddress(page, "/gaps?open=as:list,sort:-observed");
    const column = await pairsOn(page).locator("td:nth-child(3)").allTextContents();
    const counts = column.slice(0, total - (legend["No data"] ?? 0) - (legend["Cannot tell"] ?? 0));
    const numbers = counts.map(Number);
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    expect(numbers[0]).toBeGreaterThan(0);
  });

  it("of one verdict alone are as many in the list as the legend says", async () => {
    const page = await open(`${site}/gaps?open=as:list`);
    await pairsOn(page).first().waitFor();
    await page.getByRole("button", { name: /^Gap \d+$/ }).click();
    const { Gap = 0 } = await legendOn(page);
    await page.getByText(`${Gap} of 136 pairs are shown`).waitFor();
    expect(await pairsOn(page).count()).toBe(Gap);
    await pairsOn(page).getByRole("link").first().click();
    await page.getByRole("heading", { name: "Gap", level: 2, exact: true }).waitFor();
  });

  it("are ranked as the API ranks them, and each leads to the pair with the same reason", async () => {
    const page = await open(`${site}/gaps`);
    const ranked = page.locator(".ranked-gap");
    await ranked.first().waitFor();
    const { gaps } = await asked<Ranked>(page, RANKED);
    const names = gaps.ranked.map(({ from, to }) => `${from.name} – ${to.name}`);
    expect(await ranked.getByRole("link").allTextContents()).toEqual(names);
    const scores = gaps.ranked.map(({ rank }) => rank.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const [first] = gaps.ranked;
    await ranked.first().getByRole("link").click();
    await expectAddress(page, `/gap/${first?.from.id}/${first?.to.id}`);
    await page
      .locator(".gap-lead")
      .getByText(first?.reason ?? "nothing")
      .first()
      .waitFor();
  });

  it("look the same to another reader of the same address", async () => {
    const page = await open(`${site}/gaps/macro?open=order:name,only:GAP,only:THIN&basis=STATED`);
    await page.getByRole("grid").waitFor();
    await settled(page);
    const shown = await page.locator("main").textContent();
    const other = await open(page.url());
    await other.getByRole("grid").waitFor();
    await settled(other);
    await expect.poll(() => other.locator("main").textContent()).toBe(shown);
  });
});
