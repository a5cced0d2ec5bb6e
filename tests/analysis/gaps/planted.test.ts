import { describe, expect, it } from "vitest";
import { type Found, isClaimed, type Planting, planting } from "./planted.ts";

const GRAPH: Planting = { groups: 12, size: 15, edges: 900, planted: 0, kept: 1, within: 0 };

/** All pairs of groups of some graphs, each from a seed of its own. */
async function found(options: Partial<Planting>, graphs: number): Promise<Found[]> {
  const all: Found[] = [];
  for (let seed = 1; seed <= graphs; seed++)
    all.push(...(await planting({ ...GRAPH, ...options }, seed)));
  return all;
}

function share(all: readonly Found[], holds: (one: Found) => boolean): number {
  return all.filter(holds).length / all.length;
}

describe("gaps in graphs made up from a seed", () => {
  it("are claimed where ties were taken away, and seldom elsewhere", async () => {
    const all = await found({ planted: 6, kept: 0.1 }, 5);
    const planted = all.filter(({ isPlanted }) => isPlanted);
    expect([all.length, planted.length]).toEqual([330, 30]);
    expect(share(planted, isClaimed)).toBeGreaterThan(0.8);
    const others = all.filter(({ isPlanted }) => !isPlanted);
    expect(share(others, isClaimed)).toBeLessThanOrEqual(0.025);
  });

  it("are claimed no more often than chance allows where there is nothing but chance", async () => {
    const all = await found({}, 20);
    expect(all).toHaveLength(1320);
    expect(share(all, isClaimed)).toBeLessThanOrEqual(0.025);
    const isOutside = (one: Found) => isClaimed(one) || one.chance.observed > one.chance.high;
    expect(share(all, isOutside)).toBeLessThanOrEqual(0.05);
    // An interval that holds everything would pass the above.
    expect(share(all, ({ chance }) => chance.observed === chance.low)).toBeGreaterThan(0.005);
  });
});
