import { expect, inject, it } from "vitest";
import { expectAddress, panelOn } from "./answer.ts";
import { journeys } from "./browser.ts";
import { asked, figureOn, openFigure, valueOn } from "./gaps.ts";
import { settled } from "./settled.ts";
import { chooseSide } from "./sides.ts";

const site = inject("site");
const pair = `${site}/gap/oslo/ostfold`;

const OBSERVED = "Pairs of actors with a tie on record";
const ROUTES = "Independent routes";
const CUTTING = "Actors that carry every route";

interface Counted {
  readonly gap: {
    readonly observed: number;
    readonly routes: number;
    readonly shared: number;
    readonly cutting: readonly { readonly id: string }[];
    readonly ties: { readonly totalCount: number };
    readonly themes: readonly unknown[];
    readonly restsOn: readonly { readonly id: string; readonly title: string }[];
    readonly coverage: {
      readonly from: { readonly actorCount: number; readonly sourceCount: number };
      readonly to: { readonly actorCount: number; readonly sourceCount: number };
    };
  };
}

const COUNTED = `{ gap(from: "oslo", to: "ostfold") {
  observed routes shared cutting { id } ties(first: 1) { totalCount } themes { id }
  restsOn { id title }
  coverage { from { actorCount sourceCount } to { actorCount sourceCount } }
} }`;

journeys("the figures between two sides", (open) => {
  it("are those of the API", async () => {
    const page = await open(pair);
    await figureOn(page, OBSERVED).waitFor();
    const { gap } = await asked<Counted>(page, COUNTED);
    expect(await valueOn(page, OBSERVED)).toBe(`${gap.observed}`);
    expect(await valueOn(page, ROUTES)).toBe(`${gap.routes}`);
    expect(await valueOn(page, CUTTING)).toBe(`${gap.cutting.length}`);
    expect(await valueOn(page, "Actors on both sides")).toBe(`${gap.shared}`);
    for (const [name, side] of [
      ["Oslo", gap.coverage.from],
      ["Østfold", gap.coverage.to],
    ] as const) {
      const known = `What is known of ${name}`;
      expect(await valueOn(page, known)).toBe(`${side.actorCount} actors`);
      expect(await figureOn(page, known).textContent()).toContain(`${side.sourceCount} sources`);
    }
  });

  it("lead a reader from the verdict down to the sources on which it hangs", async () => {
    const page = await open(pair);
    await page.getByRole("heading", { name: "As expected", level: 2 }).waitFor();
    const hangsOn = await openFigure(page, "Sources that the verdict hangs on");
    const { gap } = await asked<Counted>(page, COUNTED);
    const [source] = gap.restsOn;
    const title = source?.title ?? "nothing";
    await page.locator(".gap-lead").getByText(title).first().waitFor();
    const outward = hangsOn.getByRole("link", { name: title });
    expect(await outward.getAttribute("href")).toMatch(/^https?:\/\//);
    await hangsOn
      .getByRole("link", { name: `All that rests on this source: ${source?.id}` })
      .click();
    await expectAddress(page, new RegExp(`select=source:${source?.id}`));
    const panel = panelOn(page, title);
    await panel.getByText(/statements about ties and places rest on it/).waitFor();
    await panel.getByRole("link", { name: /^https:\/\// }).waitFor();
    await panel
      .getByRole("button", { name: /^Evidence – / })
      .first()
      .click();
    await panel
      .getByRole("list", { name: "Evidence" })
      .locator(".evidence-claim")
      .first()
      .waitFor();
  });

  it("open to every tie that is counted, each with its claim and a link to its source", async () => {
    const page = await open(pair);
    const figure = await openFigure(page, OBSERVED);
    const ties = figure.getByRole("button", { name: /^Evidence for / });
    const { gap } = await asked<Counted>(page, COUNTED);
    await expect.poll(() => ties.count(), { timeout: 20_000 }).toBe(gap.ties.totalCount);
    await figure.getByRole("button", { name: "Evidence for NCE Smart – OCC" }).click();
    const evidence = figure.getByRole("list", { name: "Evidence" });
    await evidence.locator(".evidence-claim").first().waitFor();
    const source = evidence.locator("cite").getByRole("link").first();
    expect(await source.getAttribute("href")).toMatch(/^https?:\/\//);
    expect(await source.getAttribute("rel")).toContain("noreferrer");
  });

  it("open to every independent route, and to who would cut them all", async () => {
    const page = await open(pair);
    const routes = await openFigure(page, ROUTES);
    const chains = routes.getByRole("button", { name: /^Evidence for / });
    const { gap } = await asked<Counted>(page, COUNTED);
    await expect.poll(() => chains.count(), { timeout: 20_000 }).toBe(gap.routes);
    const cutting = await openFigure(page, CUTTING);
    const near = page.getByRole("heading", { name: "As near Oslo as can be" });
    const names = cutting.locator("section").filter({ has: near }).getByRole("listitem");
    expect(await names.count()).toBe(gap.cutting.length);
    await names.getByRole("link").first().click();
    await expectAddress(page, new RegExp(`select=actor:${gap.cutting[0]?.id}`));
    await panelOn(page).getByRole("article").waitFor();
  });

  it("open to all sources that say anything of a side", async () => {
    const page = await open(pair);
    const figure = await openFigure(page, "What is known of Østfold");
    const { gap } = await asked<Counted>(page, COUNTED);
    const sources = figure.getByRole("link", { name: /^All that rests on this source/ });
    await expect.poll(() => sources.count(), { timeout: 20_000 }).toBe(gap.coverage.to.sourceCount);
  });

  it("follow the filter, and what is open stays open", async () => {
    const page = await open(pair);
    await openFigure(page, OBSERVED);
    const before = Number(await valueOn(page, OBSERVED));
    await page.getByRole("button", { name: /^Which ties count/ }).click();
    await page.getByRole("checkbox", { name: "is a member of", exact: true }).click();
    await expectAddress(page, /types=MEMBER_OF/);
    await expect.poll(() => valueOn(page, OBSERVED), { timeout: 20_000 }).not.toBe(`${before}`);
    const query = `{ gap(from: "oslo", to: "ostfold", filter: { types: [MEMBER_OF] }) { observed } }`;
    const { gap } = await asked<{ gap: { observed: number } }>(page, query);
    expect(await valueOn(page, OBSERVED)).toBe(`${gap.observed}`);
    await page.getByText("This holds only for the ties that the filter lets through.").waitFor();
    expect(await figureOn(page, OBSERVED).getByText("No tie is on record between").count()).toBe(
      gap.observed === 0 ? 1 : 0,
    );
  });

  it("are of other sides when those are changed in place, or swapped", async () => {
    const page = await open(pair);
    await settled(page);
    await page.getByRole("button", { name: "Swap the sides" }).click();
    await expectAddress(page, "/gap/ostfold/oslo");
    await page.getByRole("heading", { name: "Østfold and Oslo", level: 1 }).waitFor();
    expect(await valueOn(page, OBSERVED)).toBe("10");
    await chooseSide(page, { side: "Second side", text: "Telemark" });
    await expectAddress(page, "/gap/ostfold/telemark");
    await page.getByRole("heading", { name: "Østfold and Telemark", level: 1 }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { name: "Østfold and Oslo", level: 1 }).waitFor();
  });
});
