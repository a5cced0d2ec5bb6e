import { expect, inject, it } from "vitest";
import { journeys } from "./browser.ts";
import { rowsIn, runQuery, shownIn, sizeAsImage, taken } from "./exported.ts";
import { asked } from "./gaps.ts";

const site = inject("site");

interface Counted {
  readonly brokerage: {
    readonly totalCount: number;
    readonly scope: { readonly dataVersion: string };
    readonly nodes: ReadonlyArray<{ readonly actor: { readonly id: string } }>;
  };
  readonly fragility: {
    readonly cutPoints: { readonly totalCount: number };
    readonly bridges: { readonly totalCount: number };
  };
  readonly communities: {
    readonly communities: { readonly totalCount: number };
    readonly mismatches: { readonly totalCount: number };
  };
}

const COUNTED = `{
  brokerage(scope: { sides: [] }, groups: { level: COUNTY }, orderBy: BETWEENNESS, first: 10) {
    totalCount scope { dataVersion } nodes { actor { id } }
  }
  fragility(scope: { sides: [] }) {
    cutPoints(first: 1) { totalCount } bridges(first: 1) { totalCount }
  }
  communities(scope: { sides: [] }) {
    communities(first: 1) { totalCount } mismatches(first: 1) { totalCount }
  }
}`;

journeys("taking along who holds together", (open) => {
  it("gives every go-between in the order that is chosen, beyond those on the page", async () => {
    const page = await open(`${site}/brokerage?open=order:BETWEENNESS`);
    await page
      .getByRole("button", { name: /^All measures of / })
      .first()
      .waitFor();
    const { brokerage } = await asked<Counted>(page, COUNTED);
    const file = await taken(page, "Download CSV");
    expect(file.name).toContain(`data-${brokerage.scope.dataVersion.slice(0, 12)}`);
    const rows = rowsIn(file);
    expect(rows).toHaveLength(brokerage.totalCount);
    const ids = brokerage.nodes.map(({ actor }) => actor.id);
    expect(rows.slice(0, ids.length).map(({ actor_id }) => actor_id)).toEqual(ids);
  });

  it("gives all that comes apart and all communities, as many as the API counts", async () => {
    const page = await open(`${site}/brokerage?open=part:apart`);
    await page
      .getByRole("button", { name: /^Who loses contact without/ })
      .first()
      .waitFor();
    const { fragility, communities } = await asked<Counted>(page, COUNTED);
    const actors = rowsIn(await taken(page, "CSV of the actors"));
    expect(actors).toHaveLength(fragility.cutPoints.totalCount);
    const ties = rowsIn(await taken(page, "CSV of the ties"));
    expect(ties).toHaveLength(fragility.bridges.totalCount);
    await page.getByRole("link", { name: "Clusters on paper and in practice" }).click();
    const clusters = rowsIn(await taken(page, "CSV of the clusters"));
    expect(clusters).toHaveLength(communities.mismatches.totalCount);
    const grouped = await taken(page, "CSV of the communities");
    expect(new Set(rowsIn(grouped).map((row) => Object.values(row)[0])).size).toBe(
      communities.communities.totalCount,
    );
  });

  it("gives a picture that opens as an image and names finding, filter, data and link", async () => {
    const page = await open(`${site}/brokerage/helgeland/grenland?types=SUPPORTS`);
    const summary = await page.locator(".brokerage-lead p").first().textContent();
    const svg = await taken(page, "Picture as SVG");
    const [width, height] = await sizeAsImage(page, svg);
    expect(Math.min(width, height)).toBeGreaterThan(100);
    const { brokerage } = await asked<Counted>(page, COUNTED);
    for (const words of [
      "Who holds Helgeland and Grenland together",
      summary?.split(" ").slice(0, 4).join(" ") ?? "nothing",
      "supports",
      brokerage.scope.dataVersion.slice(0, 12),
      `${site}/brokerage/helgeland/grenland?types=SUPPORTS`,
    ])
      expect(shownIn(svg)).toContain(words);
    const png = await taken(page, "Picture as PNG");
    expect(png.bytes.readUInt32BE(16)).toBe(Math.ceil(2 * width));
  });

  it.each([
    ["go-betweens", "/brokerage/helgeland/grenland", "brokerage"],
    ["what comes apart", "/brokerage?open=part:apart", "fragility"],
    ["communities", "/brokerage?open=part:communities", "communities"],
  ])("gives the query behind %s, which GraphiQL runs", async (_, path, analysis) => {
    const page = await open(site + path);
    await page.locator(".brokerage-lead").waitFor();
    await runQuery(page, analysis);
  });
});
