import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchKey } from "../../seed/searchKey.ts";
import {
  bestMatch,
  byRank,
  type Found,
  MATCH_RANKS,
} from "../../server/questions/names/nameMatch.ts";

describe("the best match among names", () => {
  it.each([
    ["sintef", "SINTEF", "EXACT"],
    ["sin", "SINTEF", "PREFIX"],
    ["molab", "SINTEF Molab", "WORD_PREFIX"],
    ["tef", "SINTEF", "CONTAINS"],
    ["orsted", "Ørsted", "EXACT"],
    ["alesund", "Ålesund", "EXACT"],
    ["heroya", "Herøya Industripark AS", "PREFIX"],
    ["industripark as", "Herøya Industripark AS", "WORD_PREFIX"],
  ])("of %j is %j, by %s", (text, name, rank) => {
    expect(bestMatch(text, ["Nothing like it", name])).toEqual({ name, rank });
  });

  it("is the name that matches best, not the first that matches", () => {
    const names = ["Arctic Cluster Team", "ACT", "Team ACT"];
    expect(bestMatch("act", names)).toEqual({ name: "ACT", rank: "EXACT" });
    expect(bestMatch("team", names)).toEqual({ name: "Team ACT", rank: "PREFIX" });
  });

  it("is the first of names that match equally well", () => {
    expect(bestMatch("elkem", ["Elkem ASA", "Elkem AS"])?.name).toBe("Elkem ASA");
  });

  it("is none where no name holds the text", () => {
    expect(bestMatch("tesla", ["SINTEF"])).toBeNull();
  });

  it("finds a name by any part of it", () => {
    const name = fc.string({ minLength: 1 }).filter((text) => searchKey(text) !== "");
    fc.assert(
      fc.property(name, fc.nat(), fc.nat(), (text, one, other) => {
        const key = searchKey(text);
        const from = one % key.length;
        const part = key.slice(from, from + 1 + (other % key.length));
        expect(bestMatch(part, [text])?.name).toBe(text);
      }),
    );
  });
});

describe("the order of what was found", () => {
  const found = (id: string, rank: Found["rank"], degree: number): Found => ({ id, rank, degree });

  it("is by rank, then the better connected, then id", () => {
    const rows = [
      found("d", "CONTAINS", 99),
      found("c", "EXACT", 1),
      found("b", "EXACT", 2),
      found("a", "EXACT", 1),
    ];
    expect(rows.sort(byRank).map((row) => row.id)).toEqual(["b", "a", "c", "d"]);
  });

  it("is the same whatever the order before", () => {
    const row = fc.record({
      id: fc.string(),
      rank: fc.constantFrom(...MATCH_RANKS),
      degree: fc.nat({ max: 3 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: (each) => each.id }), (rows) => {
        expect([...rows].reverse().sort(byRank)).toEqual([...rows].sort(byRank));
      }),
    );
  });
});
