import { expect, it } from "vitest";
import { byBasis, newcomers } from "../../server/network/ranked.ts";

const totals = new Map([
  ["calm", 1],
  ["busy", 9],
]);

it("ranks neighbours by their strongest basis, then by ties, then by id, each once", () => {
  const groups = [
    { basis: "INTENDED" as const, others: ["dim"] },
    { basis: "INFERRED" as const, others: ["busy", "calm"] },
    { basis: "STATED" as const, others: ["dim", "ash", "calm"] },
  ];
  expect(byBasis(groups, totals)).toEqual(["calm", "ash", "dim", "busy"]);
});

it("takes the best of those who are not there, as many as wanted", () => {
  expect(newcomers(["a", "b", "c", "d"], new Set(["b"]), 2)).toEqual(["a", "c"]);
  expect(newcomers(["a"], new Set(), 0)).toEqual([]);
});
