import { describe, expect, it } from "vitest";
import { RankedGaps } from "../../../client/gaps/ranked/RankedGaps.tsx";
import { draw } from "../draw.tsx";
import { gapsOf, type Pair } from "./gaps.ts";
import { RANKED } from "./ranked.ts";

const asked = { groups: { level: "COUNTY" }, filter: {}, language: "EN" } as const;

function ranked(pairs: readonly Pair[]) {
  return <RankedGaps asked={asked} gaps={gapsOf(["West", "North", "South"], pairs)} />;
}

describe("the ranked gaps", () => {
  it("says of each why it is one and what its place rests on, and leads to the pair", async () => {
    const pairs: Pair[] = [["North", "South", "GAP", 1]];
    const { root } = await draw(ranked(pairs), { answers: { RankedGaps: RANKED } });
    expect(root.querySelector("li a")?.getAttribute("href")).toBe("/gap/north/south");
    expect(root.textContent).toContain("Fewer ties than chance would give.");
    expect(root.textContent).toContain("0.99");
    expect(root.textContent).toContain("0.040");
    expect(root.textContent).toContain("Their themes are unknown and count as 0.5.");
  });

  it("says how many there are in truth where not all are shown", async () => {
    const pairs: Pair[] = [
      ["North", "South", "GAP", 1],
      ["North", "West", "GAP", 1],
    ];
    const { root } = await draw(ranked(pairs), { answers: { RankedGaps: RANKED } });
    expect(root.textContent).toContain("1 of 2");
  });

  it("says where the rest is when the API gives no more at once", async () => {
    const pairs: Pair[] = [
      ["North", "South", "GAP", 1],
      ["North", "West", "GAP", 1],
    ];
    const page = await draw(ranked(pairs), { answers: { RankedGaps: RANKED } });
    await page.click(".show-more button");
    await page.until("The first 1 of 2 gaps. All of them are in the list of pairs.");
  });

  it("says that there is none among the pairs that are known, and that the others are not known", async () => {
    const { root } = await draw(ranked([["North", "South", "STRONG", 9]]));
    expect(root.textContent).toContain("No gap: the one pair of which enough is known is none.");
    expect(root.textContent).toContain("Of 2 pairs we can say nothing");
  });

  it("never says that there is none where nothing is known", async () => {
    const { root } = await draw(ranked([]));
    expect(root.textContent).toContain("Not enough is known");
    expect(root.textContent).not.toContain("No gap");
  });
});
