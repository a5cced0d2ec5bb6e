import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "../../server/questions/names/editDistance.ts";
import { nearest } from "../../server/questions/names/nearest.ts";

describe("the edit distance", () => {
  it.each([
    ["", "", 0],
    ["sintef", "sintef", 0],
    ["helgelnd", "helgeland", 1],
    ["sinetf", "sintef", 1],
    ["kitten", "sitting", 3],
    ["", "abc", 3],
  ])("of %j and %j is %i", (a, b, expected) => {
    expect(editDistance(a, b)).toBe(expected);
  });

  it("is the same both ways, and at most the longer length", () => {
    const text = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance === 0).toBe(a === b);
      }),
    );
  });
});

describe("the nearest ids", () => {
  const ids = ["grenland", "helgeland", "lapland", "northern-norway", "sintef", "sintef-molab"];

  it("come nearest first", () => {
    expect(nearest("laplnd", ids)[0]).toBe("lapland");
    expect(nearest("sinteff", ids)).toEqual(["sintef"]);
  });

  it("hold ids that go on where the wanted one ends", () => {
    expect(nearest("northern", ids)).toEqual(["northern-norway"]);
  });

  it("are at most three, each once", () => {
    expect(nearest("ab", ["ab1", "ab2", "ab3", "ab4", "ab1"])).toEqual(["ab1", "ab2", "ab3"]);
  });

  it("are none where nothing is near", () => {
    expect(nearest("timbuktu", ids)).toEqual([]);
  });
});
