import { expect, inject, it } from "vitest";
import { expectAddress } from "./answer.ts";
import { journeys } from "./browser.ts";
import { asked, cellOn, legendOn, rowsOn, wayOn } from "./gaps.ts";
import { settled } from "./settled.ts";

const site = inject("site");

interface Counted {
  readonly gaps: {
    readonly summary: string;
    readonly pairCount: number;
    readonly groups: readonly { readonly name: string }[];
    readonly verdictCounts: readonly { readonly verdict: string; readonly count: number }[];
  };
}

const COUNTIES = `{ gaps(groups: { level: COUNTY }) {
  summary(language: EN) pairCount groups { name(language: EN) } verdictCounts { verdict count }
} }`;

journeys("the matrix of gaps", (open) => {
  it("counts what the API counts: groups, pairs, each verdict, and says it in a sentence", async () => {
    const page = await open(`${site}/gaps`);
    await page.getByRole("grid").waitFor();
    const { gaps } = await asked<Counted>(page, COUNTIES);
    expect(await rowsOn(page)).toEqual(gaps.groups.map(({ name }) => name));
    const counts = gaps.verdictCounts.map(({ count }) => count);
    const legend = await legendOn(page);
    expect(Object.values(legend).sort()).toEqual(counts.sort());
    expect(legend.Gap).toBe(gaps.verdictCounts.find(({ verdict }) => verdict === "GAP")?.count);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(gaps.pairCount);
    await page.getByText(gaps.summary).first().waitFor();
    // Each pair stands on both sides of the diagonal.
    const cells = page.getByRole("grid").getByRole("link");
    expect(await cells.count()).toBe(2 * gaps.pairCount);
    for (const [name, count] of Object.entries(legend))
      expect(await cells.and(page.getByLabel(`: ${name}. `)).count(), name).toBe(2 * count);
  });

  it("stands by ties or by name, as the reader chooses and the address remembers", async () => {
    const page = await open(`${site}/gaps`);
    await page.getByRole("grid").waitFor();
    const byTies = await rowsOn(page);
    await wayOn(page, "By name").click();
    await expectAddress(page, "/gaps?open=order:name");
    const byName = [...byTies].sort(new Intl.Collator("en").compare);
    await expect.poll(() => rowsOn(page), { timeout: 20_000 }).toEqual(byName);
    expect(byTies).not.toEqual(byName);
    await wayOn(page, "By ties").click();
    await expectAddress(page, "/gaps");
    expect(await rowsOn(page)).toEqual(byTies);
  });

  it("tells a cell's figures when it is pointed at, and opens the pair when it is clicked", async () => {
    const page = await open(`${site}/gaps`);
    const cell = cellOn(page, "Troms", "Vestland");
    await cell.hover();
    const told = page.locator(".gap-readout").getByText("Troms – Vestland");
    await told.waitFor();
    const figures = await page.locator(".gap-readout").textContent();
    const [, verdict = "", sentence = ""] =
      /: ([^.]*)\. (.*)/.exec((await cell.getAttribute("aria-label")) ?? "") ?? [];
    expect(figures).toContain(verdict);
    expect(figures).toContain(sentence);
    await cell.click();
    await expectAddress(page, "/gap/troms/vestland");
    await page.getByRole("heading", { name: verdict, level: 2, exact: true }).waitFor();
  });

  it("is walked by keyboard: one stop, arrows to any cell, Enter to the pair, and back", async () => {
    const page = await open(`${site}/gaps?open=order:name`);
    await page.getByRole("grid").waitFor();
    const [first, second, third] = await rowsOn(page);
    await page.getByRole("button", { name: /^No data/ }).focus();
    await page.keyboard.press("Tab");
    const here = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? null);
    expect(await here()).toContain(`${first} – ${second}: `);
    await page.keyboard.press("ArrowDown");
    expect(await here()).toBe(`${second} and itself`);
    await page.keyboard.press("ArrowRight");
    expect(await here()).toContain(`${second} – ${third}: `);
    await page.locator(".gap-readout").getByText(`${second} – ${third}`).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: `${second} and ${third}`, level: 1 }).waitFor();
    await settled(page);
    await page.goBack();
    await expectAddress(page, "/gaps?open=order:name");
    await page.getByRole("grid").waitFor();
    await page.goForward();
    await page.getByRole("heading", { name: `${second} and ${third}`, level: 1 }).waitFor();
  });

  it("shows one verdict alone by the legend, and all again", async () => {
    const page = await open(`${site}/gaps`);
    const gap = page.getByRole("button", { name: /^Gap \d+$/ });
    await gap.click();
    await expectAddress(page, "/gaps?open=only:GAP");
    const { Gap = 0 } = await legendOn(page);
    const cells = page.getByRole("grid").getByRole("link");
    const shown = page.locator("[role=grid] a:not([data-dimmed])");
    expect(await shown.count()).toBe(2 * Gap);
    expect(Gap).toBeGreaterThan(0);
    for (const name of await shown.evaluateAll((all) => all.map((each) => each.ariaLabel)))
      expect(name).toContain(": Gap. ");
    await gap.click();
    await expectAddress(page, "/gaps");
    expect(await shown.count()).toBe(await cells.count());
  });
});
