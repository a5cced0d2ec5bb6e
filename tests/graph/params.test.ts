import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkedParams } from "../../server/graph/params.ts";

const query = { name: "actor/one", params: ["x"] };

describe("checkedParams", () => {
  it("leaves every JSON value as it is", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (x) => {
        expect(checkedParams(query, { x })).toEqual({ x });
      }),
    );
  });

  it("converts every number, however deep", () => {
    const x = [1, { a: [2] }];
    expect(checkedParams(query, { x }, (n) => `<${n}>`)).toEqual({ x: ["<1>", { a: ["<2>"] }] });
  });

  it.each([undefined, Number.NaN, Number.POSITIVE_INFINITY, 1n, new Date(0), () => 1, Symbol("s")])(
    "refuses %s wherever it stands, and says where",
    (wrong) => {
      expect(() => checkedParams(query, { x: wrong })).toThrow("actor/one: x: wanted null");
      expect(() => checkedParams(query, { x: [0, { a: wrong }] })).toThrow("x[1].a: wanted");
    },
  );

  it("refuses a cycle, which would crash an engine", () => {
    const x: unknown[] = [];
    x.push(x);
    expect(() => checkedParams(query, { x })).toThrow("wanted lists and maps of at most 20 levels");
  });

  it("names the parameter that is missing, and the one that is unknown", () => {
    expect(() => checkedParams(query, {})).toThrow("actor/one: wanted the parameter x, got none");
    expect(() => checkedParams(query, { x: 1, y: 2 })).toThrow("wanted x as parameters, got y");
  });
});
