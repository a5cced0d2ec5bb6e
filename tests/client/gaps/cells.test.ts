import fc from "fast-check";
import { expect, it } from "vitest";
import { cellAt, pairsOf, placesIn } from "../../../client/gaps/cells.ts";
import { wordsOf } from "../../../client/texts.ts";
import { gapsOf } from "./gaps.ts";

it("gives each pair once, and never a group with itself", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12 }), (count) => {
      const gaps = gapsOf(Array.from({ length: count }, (_, place) => `G${place}`));
      const names = pairsOf(gaps).map(({ from, to }) => [from.id, to.id].sort().join());
      expect(names).toHaveLength((count * (count - 1)) / 2);
      expect(new Set(names).size).toBe(names.length);
      expect(gaps.groups.every((_, place) => cellAt(gaps, place, place) === null)).toBe(true);
    }),
  );
});

it("keeps the order of the answer, or sorts by name as the language does", () => {
  const gaps = gapsOf(["Østfold", "Agder", "Ålesund"]);
  expect(placesIn("ties", gaps, wordsOf("nb"))).toEqual([0, 1, 2]);
  expect(placesIn("name", gaps, wordsOf("nb"))).toEqual([1, 0, 2]);
});
