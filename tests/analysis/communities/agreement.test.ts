import { describe, expect, it } from "vitest";
import { agreementOf, foundAgain } from "../../../server/analysis/communities/agreement.ts";
import { overlapsOf } from "../../../server/analysis/communities/overlaps.ts";

describe("the agreement of two divisions", () => {
  it("is 1 where they are the same by other numbers", () => {
    expect(agreementOf(overlaps([0, 0, 1, 1], [1, 1, 0, 0]))).toBe(1);
  });

  it("is the adjusted Rand index where they differ", () => {
    expect(agreementOf(overlaps([0, 0, 1, 1], [0, 0, 1, 2]))).toBeCloseTo(4 / 7, 12);
    expect(agreementOf(overlaps([0, 0, 1, 1], [0, 1, 0, 1]))).toBeCloseTo(-0.5, 12);
  });

  it("is 1 where there is nothing to disagree about", () => {
    expect(agreementOf(overlaps([0, 0, 0], [0, 0, 0]))).toBe(1);
    expect(agreementOf(overlaps([0, 1, 2], [2, 1, 0]))).toBe(1);
    expect(agreementOf(overlaps([], []))).toBe(1);
  });
});

describe("how well a group is found again", () => {
  it("is the greatest share it has in common with a group of the other division", () => {
    expect([...foundAgain(overlaps([0, 0, 0, 1], [0, 0, 1, 1]))]).toEqual([2 / 3, 1 / 2]);
  });
});

function overlaps(one: readonly number[], other: readonly number[]) {
  return overlapsOf(groups(one), groups(other));
}

function groups(communities: readonly number[]) {
  return { communities, count: new Set(communities).size };
}
