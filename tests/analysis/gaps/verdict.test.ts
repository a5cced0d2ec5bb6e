import { describe, expect, it } from "vitest";
import { type Figures, verdictOf } from "../../../server/analysis/gaps/verdict.ts";

const KNOWN = { type: "REGION", actorCount: 8, withoutTies: 2 } as const;

/** Two well-known sides with three ties, where chance gives one to six. */
function verdict(figures: Partial<Figures>) {
  const usual = { observed: 3, low: 1, high: 6, routes: 3, themes: 2, shared: 0 };
  return verdictOf({ sides: [KNOWN, KNOWN], ...usual, ...figures });
}

describe("the verdict", () => {
  it("is as expected within the interval, both ends included", () => {
    expect([1, 3, 6].map((observed) => verdict({ observed }))).toEqual([
      ...["AS_EXPECTED", "AS_EXPECTED", "AS_EXPECTED"],
    ]);
  });

  it("is a gap below the interval, and without any route where themes are in common", () => {
    expect(verdict({ observed: 0 })).toBe("GAP");
    const apart = { observed: 0, low: 0, routes: 0 };
    expect(verdict(apart)).toBe("GAP");
    expect(verdict({ ...apart, themes: 0 })).toBe("CANNOT_TELL");
  });

  it("cannot tell where nothing is observed and chance may give nothing", () => {
    expect(verdict({ observed: 0, low: 0 })).toBe("CANNOT_TELL");
  });

  it("is neither for sides that share an actor", () => {
    expect(verdict({ observed: 0, shared: 2 })).toBe("AS_EXPECTED");
    expect(verdict({ observed: 0, low: 0, shared: 2 })).toBe("AS_EXPECTED");
    expect(verdict({ observed: 0, routes: 1, shared: 1 })).toBe("THIN");
  });

  it("is thin with a single route, also above the interval, and strong above it", () => {
    expect(verdict({ observed: 9, routes: 1 })).toBe("THIN");
    expect(verdict({ observed: 7 })).toBe("STRONG");
  });

  it("is no data before anything else where too little is known of a side", () => {
    const few = { ...KNOWN, actorCount: 2, withoutTies: 0 };
    const untied = { ...KNOWN, withoutTies: 5 };
    for (const side of [few, untied])
      for (const sides of [[KNOWN, side] as const, [side, KNOWN] as const])
        expect(verdict({ sides, observed: 0 })).toBe("NO_DATA");
    const half = { ...KNOWN, withoutTies: 4 };
    expect(verdict({ sides: [half, half], observed: 0 })).toBe("GAP");
  });

  it("takes a single actor asked for by name for known when it has a tie", () => {
    const lone = { type: "ACTOR", actorCount: 1, withoutTies: 0 } as const;
    expect(verdict({ sides: [lone, KNOWN] })).toBe("AS_EXPECTED");
    expect(verdict({ sides: [{ ...lone, withoutTies: 1 }, KNOWN] })).toBe("NO_DATA");
  });
});
