import { describe, expect, it } from "vitest";
import { inEachOrder } from "../../../server/analysis/brokerage/orders.ts";

describe("the orders of brokers", () => {
  const figures = {
    degree: Int32Array.of(1, 2, 0, 2, 3),
    betweenness: Float64Array.of(0, 5, 0, 5, 7),
    constraint: Float64Array.of(1, 0.5, Number.NaN, 0.25, 0.5),
    effectiveSize: Float64Array.of(1, 1.5, Number.NaN, 2, 2),
    pairs: Float64Array.of(0, 4, 0, 2, 4),
    onlyRoute: Float64Array.of(0, 1, 0, 2, 1),
  };
  const orders = inEachOrder(figures);

  it.each([
    ["ONLY_ROUTE", [3, 4, 1, 0]],
    ["PAIRS", [4, 1, 3, 0]],
    ["BETWEENNESS", [4, 1, 3, 0]],
    ["CONSTRAINT", [3, 4, 1, 0]],
    ["EFFECTIVE_SIZE", [4, 3, 1, 0]],
  ] as const)(
    "by %s leave out whom nobody is tied to, and tell equals apart",
    (order, expected) => {
      expect([...orders[order]]).toEqual(expected);
    },
  );
});
