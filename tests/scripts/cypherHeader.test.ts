import { expect, it } from "vitest";
import { readHeader, toTypeScript } from "../../scripts/cypherHeader.ts";

it("reads the sentence, the parameters and the columns", () => {
  const text =
    "// Gives names.\n// @param ids string[]\n// @return name string?\nMATCH (n) RETURN 1";
  expect(readHeader("x.cypher", text)).toEqual({
    sentence: "Gives names.",
    params: [{ name: "ids", type: "string[]" }],
    columns: [{ name: "name", type: "string?" }],
  });
});

it("names the file and the line of a header it does not understand", () => {
  expect(() => readHeader("x.cypher", "// A.\n// @param ids\n")).toThrow(/x\.cypher.*@param ids/);
});

it("wants a sentence", () => {
  expect(() => readHeader("x.cypher", "// @param a int\n")).toThrow(/wanted a sentence/);
});

it.each([
  ["string[]", "Array<string>"],
  ["int?", "number | null"],
  ["{ a: string, b: { c: float? }[] }", "{ a: string; b: Array<{ c: number | null }> }"],
])("turns %s into %s", (type, expected) => {
  expect(toTypeScript(type)).toBe(expected);
});

it("refuses a type that is not in the grammar", () => {
  expect(() => toTypeScript("date")).toThrow(/got "date"/);
});
