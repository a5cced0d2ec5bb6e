import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { journeys } from "./browser.ts";
import { questionsOf } from "./explore.ts";
import { cellOn, openFigure, wayOn } from "./gaps.ts";
import { settled } from "./settled.ts";

const site = inject("site");
const pair = "/gap/oslo/ostfold";

journeys("what the pages of the analyses ask the server", (open) => {
  /** A page at rest; what was worked out for it is known to the server from now on. */
  const opened = async (path: string): Promise<Page> => {
    const page = await open(site + path);
    await settled(page);
    await page.waitForLoadState("networkidle");
    return page;
  };
  /** What a page asks while something is done and for a while after it. */
  const askedBy = async (page: Page, act: () => Promise<unknown>): Promise<readonly string[]> => {
    const asked = questionsOf(page);
    await act();
    await settled(page);
    await page.waitForLoadState("networkidle");
    return [...asked];
  };

  it.each([
    ["gaps", "/gaps", ["GroupLevels", "Gaps", "RankedGaps"]],
    ["a pair", pair, ["Gap", "Introductions"]],
    ["go-betweens", "/brokerage/helgeland/grenland", ["BrokerageSides", "Brokers"]],
    ["what comes apart", "/brokerage?open=part:apart", ["Apart"]],
    ["communities", "/brokerage?open=part:communities", ["Communities"]],
  ])("is each thing once on opening: %s", async (_, path, questions) => {
    const page = await opened(path);
    const asked = await askedBy(page, () => page.reload());
    expect(asked.filter((each) => each !== "Footer").sort()).toEqual(questions.sort());
  });

  it("is nothing for order, list, verdicts and the cell that is pointed at", async () => {
    const page = await opened("/gaps");
    const asked = await askedBy(page, async () => {
      await wayOn(page, "By name").click();
      await page.getByRole("button", { name: /^Gap \d+$/ }).click();
      await cellOn(page, "Oslo", "Østfold").hover();
      await wayOn(page, "List").click();
      await page.getByRole("button", { name: "Pair", exact: true }).click();
    });
    expect(asked).toEqual([]);
  });

  it("is one question for what a figure rests on, and none for what is known", async () => {
    const page = await opened(pair);
    const figures = [
      ["Pairs of actors with a tie on record", ["GapTies"]],
      ["Independent routes", ["GapRoutes"]],
      ["What is known of Oslo", ["GapSources"]],
      ["Actors that carry every route", []],
      ["Sources that the verdict hangs on", []],
    ] as const;
    for (const [name, questions] of figures)
      expect(await askedBy(page, () => openFigure(page, name)), name).toEqual(questions);
    const reasons = page.getByRole("button", { name: /^Reasons: / }).first();
    expect(await askedBy(page, () => reasons.click())).toEqual([]);
  });

  it("is the answer and the introductions for other sides, and no more", async () => {
    const page = await opened(pair);
    const swap = page.getByRole("button", { name: "Swap the sides" });
    const asked = await askedBy(page, () => swap.click());
    expect([...new Set(asked)].sort()).toEqual(["Gap", "Introductions"]);
    // Known by now: going back asks nothing.
    expect(await askedBy(page, () => page.goBack())).toEqual([]);
  });

  it("is one question for another order of go-betweens, and none for all measures", async () => {
    const page = await opened("/brokerage/helgeland/grenland");
    const measures = page.getByRole("button", { name: "All measures", exact: true });
    expect(await askedBy(page, () => measures.click())).toEqual([]);
    const order = page.getByRole("combobox", { name: "Ordered by" });
    expect(await askedBy(page, () => order.selectOption({ label: "pairs joined" }))).toEqual([
      "Brokers",
    ]);
    const part = page.getByRole("link", { name: "What comes apart" });
    expect(await askedBy(page, () => part.click())).toEqual(["Apart"]);
  });
});
