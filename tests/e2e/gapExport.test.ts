import { expect, inject, it } from "vitest";
import { journeys } from "./browser.ts";
import { rowsIn, runQuery, shownIn, sizeAsImage, taken } from "./exported.ts";
import { asked, figureOn } from "./gaps.ts";

const site = inject("site");
const pair = `${site}/gap/oslo/ostfold`;
const OBSERVED = "Pairs of actors with a tie on record";

interface Counted {
  readonly gap: {
    readonly observed: number;
    readonly routes: number;
    readonly scope: { readonly dataVersion: string };
    readonly restsOn: ReadonlyArray<{ readonly id: string }>;
    readonly ties: {
      readonly nodes: ReadonlyArray<{ readonly evidence: readonly unknown[] }>;
    };
  };
  readonly introductions: { readonly totalCount: number };
}

const COUNTED = `{
  gap(from: "oslo", to: "ostfold") {
    observed routes scope { dataVersion } restsOn { id } ties(first: 100) { nodes { evidence { id } } }
  }
  introductions(from: "oslo", to: "ostfold", first: 1) { totalCount }
}`;

journeys("taking a gap along", (open) => {
  it("gives figures, ties with all evidence, and every introduction, as the API counts them", async () => {
    const page = await open(pair);
    await figureOn(page, OBSERVED).waitFor();
    const { gap, introductions } = await asked<Counted>(page, COUNTED);
    const figures = await taken(page, "Figures as CSV");
    expect(figures.name).toMatch(/^intercluster-gap-oslo-ostfold-.*-figures\.csv$/);
    expect(figures.name).toContain(gap.scope.dataVersion.slice(0, 12));
    const told = Object.fromEntries(rowsIn(figures).map(({ figure, value }) => [figure, value]));
    expect(told.observed_pairs).toBe(`${gap.observed}`);
    expect(told.independent_routes).toBe(`${gap.routes}`);
    expect(told.verdict_rests_on_sources).toBe(gap.restsOn.map(({ id }) => id).join(" "));
    expect(told.data_version).toBe(gap.scope.dataVersion);

    const assertions = gap.ties.nodes.flatMap(({ evidence }) => evidence);
    const ties = rowsIn(await taken(page, "Ties as CSV"));
    expect(ties).toHaveLength(assertions.length);
    for (const { claim, source_url } of ties) {
      expect(claim).not.toBe("");
      expect(source_url).toMatch(/^https?:\/\//);
    }
    const introduced = rowsIn(await taken(page, "Introductions as CSV"));
    expect(introduced).toHaveLength(introductions.totalCount);
    expect(introduced.map(({ rank }) => Number(rank))).toEqual(introduced.map((_, at) => at + 1));
  });

  it("gives a picture that opens as an image and names verdict, filter, data and link", async () => {
    const page = await open(`${pair}?types=SUPPORTS`, { colorScheme: "dark" });
    await figureOn(page, OBSERVED).waitFor();
    const verdict = await page.locator(".gap-verdict").textContent();
    const svg = await taken(page, "Picture as SVG");
    const [width] = await sizeAsImage(page, svg);
    const { gap } = await asked<Counted>(page, COUNTED);
    for (const words of [
      `Oslo and Østfold: ${verdict?.trim()}`,
      "supports",
      gap.scope.dataVersion.slice(0, 12),
      `${pair}?types=SUPPORTS`,
    ])
      expect(shownIn(svg)).toContain(words);
    const png = await taken(page, "Picture as PNG");
    expect(png.bytes.readUInt32BE(16)).toBe(Math.ceil(2 * width));
  });

  it("gives the query, which GraphiQL runs", async () => {
    const page = await open(pair);
    await figureOn(page, OBSERVED).waitFor();
    await runQuery(page, "gap");
  });
});
