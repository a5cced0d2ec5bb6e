import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { difference } from "../../server/load/difference.ts";

const rows = fc
  .dictionary(fc.constantFrom(..."abcdefgh"), fc.constantFrom("1", "2"))
  .map((record) => new Map<string, string>(Object.entries(record)));

describe("the difference between what is stored and what is wanted", () => {
  it("carried out on the one, makes it the other", async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, async (stored, wanted) => {
        const { added, changed, removed } = await difference(stored, wanted);
        const result = new Map(stored);
        for (const id of removed) expect(result.delete(id)).toBe(true);
        for (const id of added) expect(result.has(id)).toBe(false);
        for (const id of changed) expect(result.get(id)).not.toBe(wanted.get(id));
        for (const id of [...added, ...changed]) result.set(id, wanted.get(id) ?? "");
        expect(result).toEqual(wanted);
      }),
    );
  });

  it("is nothing between equals", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (same) => {
        const found = await difference(same, new Map(same));
        expect(found).toEqual({ added: [], changed: [], removed: [] });
      }),
    );
  });
});
