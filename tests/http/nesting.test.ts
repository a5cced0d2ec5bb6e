import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nestingOf } from "../../server/http/nesting.ts";

describe("the nesting of a JSON text", () => {
  it.each([
    ["1", 0],
    ["{}", 1],
    ['{"a":[[]]}', 3],
    ['["[[[["]', 1],
    ['["\\"[[[["]', 1],
    ['["\\\\",[]]', 2],
    ["[[[[", 4],
  ])("%s is %i deep", (json, depth) => {
    expect(nestingOf(json)).toBe(depth);
  });

  it("equals that of the value, whatever its strings hold", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(nestingOf(JSON.stringify(value))).toBe(depthOfValue(value));
      }),
    );
  });

  it("is found without recursion, however deep", () => {
    expect(nestingOf("[".repeat(100_000))).toBe(100_000);
  });
});

function depthOfValue(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOfValue));
}
