import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { journeys } from "./browser.ts";
import { rowsIn, runQuery, shownIn, sizeAsImage, taken } from "./exported.ts";
import { asked, legendOn } from "./gaps.ts";

const site = inject("site");

/** Twelve digits of the version of the data. */
async function versionOn(page: Page): Promise<string> {
  const query = "{ dataset { version } }";
  const { dataset } = await asked<{ dataset: { version: string } }>(page, query);
  return dataset.version.slice(0, 12);
}

journeys("taking gaps along", (open) => {
  it("gives a table of every pair that counts as the page does, and links back to each", async () => {
    const page = await open(`${site}/gaps?types=MEMBER_OF`);
    await page.getByRole("grid").waitFor();
    const file = await taken(page, "Download CSV");
    expect(file.name).toMatch(/^intercluster-gaps-county-\d{4}-\d\d-\d\d-data-.*\.csv$/);
    expect(file.name).toContain(await versionOn(page));
    const rows = rowsIn(file);
    const legend = await legendOn(page);
    for (const [name, verdict] of [
      ["Gap", "GAP"],
      ["Cannot tell", "CANNOT_TELL"],
      ["No data", "NO_DATA"],
      ["As expected", "AS_EXPECTED"],
    ] as const)
      expect(rows.filter((row) => row.verdict === verdict)).toHaveLength(
        legend[name] ?? Number.NaN,
      );
    expect(rows).toHaveLength(Object.values(legend).reduce((sum, count) => sum + count, 0));
    // The filter goes along in the link.
    expect(rows[0]?.link).toMatch(/\/gap\/[^/]+\/[^/]+\?.*types=MEMBER_OF/);
    const nothingRead = rows.filter(({ verdict, observed }) => verdict === "NO_DATA" && !observed);
    expect(nothingRead.every(({ observed }) => observed === "")).toBe(true);
    await page.goto(rows[0]?.link ?? "nowhere");
    await page.getByRole("heading", { name: `${rows[0]?.from} and ${rows[0]?.to}` }).waitFor();
  });

  it("gives a picture that opens as an image and names finding, filter, legend and data", async () => {
    const page = await open(`${site}/gaps?types=MEMBER_OF`, { colorScheme: "dark" });
    await page.getByRole("grid").waitFor();
    const svg = await taken(page, "Matrix as SVG");
    const [width, height] = await sizeAsImage(page, svg);
    expect(Math.min(width, height)).toBeGreaterThan(300);
    const { Gap } = await legendOn(page);
    for (const words of [
      "Where links are missing: Counties",
      `Gap: ${Gap}`,
      "is a member of",
      "Nordland",
      await versionOn(page),
      `${site}/gaps?types=MEMBER_OF`,
    ])
      expect(shownIn(svg)).toContain(words);
    const png = await taken(page, "Matrix as PNG");
    expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
    expect(png.bytes.readUInt32BE(16)).toBe(Math.ceil(2 * width));
  });

  it("gives the query, which GraphiQL runs", async () => {
    const page = await open(`${site}/gaps`);
    await page.getByRole("grid").waitFor();
    await runQuery(page, "gaps");
  });
});
