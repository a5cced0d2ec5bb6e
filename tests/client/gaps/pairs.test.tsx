import { describe, expect, it } from "vitest";
import { pairsOf } from "../../../client/gaps/cells.ts";
import { PairTable } from "../../../client/gaps/pairs/PairTable.tsx";
import { COLUMNS, sortedPairs } from "../../../client/gaps/pairs/sorted.ts";
import { isKnown } from "../../../client/gaps/verdicts.ts";
import { wordsOf } from "../../../client/texts.ts";
import { draw } from "../draw.tsx";
import { gapsOf } from "./gaps.ts";

const gaps = gapsOf(
  ["West", "North", "South", "East"],
  [
    ["West", "North", "STRONG", 9],
    ["North", "South", "GAP", 1],
    ["South", "East", "CANNOT_TELL", 0],
  ],
);
const table = <PairTable gaps={gaps} />;

function rows(root: HTMLElement): string[] {
  return [...root.querySelectorAll("tbody th")].map(({ textContent }) => textContent ?? "");
}

describe("the list of all pairs", () => {
  it("has every pair that the matrix has, gaps first", async () => {
    const { root } = await draw(table);
    expect(rows(root)).toHaveLength(6);
    expect(rows(root)[0]).toBe("North – South");
    expect(root.querySelector("tbody a")?.getAttribute("href")).toBe("/gap/north/south");
  });

  it("gives no zero where nothing was read, but says so", async () => {
    const { root } = await draw(table);
    const unread = [...root.querySelectorAll("tbody tr")].filter((row) =>
      row.textContent?.includes("No data"),
    );
    expect(unread).toHaveLength(3);
    for (const row of unread) expect(row.textContent).not.toMatch(/\d/);
  });

  it("is put in order by a column, and the other way round when asked again", async () => {
    const page = await draw(table, { address: "/gaps" });
    await page.click("thead th:nth-child(3) button");
    expect(page.address()).toBe("/gaps?open=sort:observed");
    expect(rows(page.root).slice(0, 2)).toEqual(["North – South", "West – North"]);
    await page.click("thead th:nth-child(3) button");
    expect(rows(page.root).slice(0, 2)).toEqual(["West – North", "North – South"]);
  });

  it("shows only the verdicts that are chosen, and how many that leaves", async () => {
    const { root } = await draw(table, { address: "/gaps?open=only:GAP" });
    expect(rows(root)).toEqual(["North – South"]);
    expect(root.textContent).toContain("1 of 6 pairs are shown");
  });

  it("puts pairs of which little is known last in either direction of every figure", () => {
    for (const column of COLUMNS.filter((each) => each !== "pair"))
      for (const descending of [true, false]) {
        const sorted = sortedPairs(pairsOf(gaps), { column, descending }, wordsOf("en"));
        const known = sorted.map(({ verdict }) => isKnown(verdict));
        expect(known).toEqual([true, true, false, false, false, false]);
      }
  });
});
