import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Column } from "../../../server/analysis/snapshot/column.ts";
import { ListsColumn, listAt } from "../../../server/analysis/snapshot/lists.ts";
import { dayNumber } from "../../../server/analysis/snapshot/snapshot.ts";
import { packTexts, unpackTexts } from "../../../server/analysis/snapshot/texts.ts";

const number = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const line = fc.string({ unit: "binary" }).map((text) => text.replaceAll("\n", ""));

describe("what is packed comes out as it went in", () => {
  it("numbers", () => {
    fc.assert(
      fc.property(fc.array(number, { maxLength: 5000, size: "max" }), (numbers) => {
        const column = new Column();
        for (const each of numbers) column.push(each);
        expect(column.length).toBe(numbers.length);
        expect([...column.shared()]).toEqual(numbers);
      }),
      { numRuns: 20 },
    );
  });

  it("lists, the empty ones among them", () => {
    fc.assert(
      fc.property(fc.array(fc.array(number)), (lists) => {
        const column = new ListsColumn();
        for (const list of lists) column.push(list);
        const packed = column.shared();
        expect(lists.map((_, index) => [...listAt(packed, index)])).toEqual(lists);
      }),
    );
  });

  it("texts in any script, the empty one among them", () => {
    fc.assert(
      fc.property(fc.array(line), (texts) => {
        expect(unpackTexts(packTexts(texts))).toEqual(texts);
      }),
    );
    expect(unpackTexts(packTexts(["", "å", ""]))).toEqual(["", "å", ""]);
  });
});

describe("packing", () => {
  it("puts everything in memory that threads share", () => {
    const lists = new ListsColumn();
    lists.push([1]);
    const { starts, items } = lists.shared();
    for (const { buffer } of [packTexts(["a"]), new Column().shared(), starts, items])
      expect(buffer).toBeInstanceOf(SharedArrayBuffer);
  });

  it("refuses a text with a line break, and names it", () => {
    expect(() => packTexts(["a", "b\nc"])).toThrow('wanted a text without line break, got "b\\nc"');
  });

  it("orders days as their texts are ordered, and no day before all of them", () => {
    const day = fc.date({ min: new Date("1000-01-01"), max: new Date("9999-12-31") });
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [a, b] = [one, other].map((each) => each.toISOString().slice(0, 10));
        expect(dayNumber(a ?? "") - dayNumber(b ?? "") < 0).toBe((a ?? "") < (b ?? ""));
        expect(dayNumber("")).toBeLessThan(dayNumber(a ?? ""));
      }),
    );
  });
});
