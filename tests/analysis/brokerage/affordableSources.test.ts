import { expect, it } from "vitest";
import { affordableSources } from "../../../server/analysis/brokerage/affordableSources.ts";
import { graphOf, TRIANGLES } from "../goldenGraphs.ts";

it("is everybody in a small graph", () => {
  expect(affordableSources(graphOf(TRIANGLES))).toBe(6);
  expect(affordableSources(graphOf([]))).toBe(0);
});

it("is some of many, so that all the walking stays bounded", () => {
  expect(affordableSources(sized(100_000, 500_000))).toBe(409);
  expect(affordableSources(sized(100_000, 500_000_000))).toBe(2);
});

function sized(actors: number, edgeCount: number) {
  return { ids: Array.from({ length: actors }, String), edgeCount };
}
