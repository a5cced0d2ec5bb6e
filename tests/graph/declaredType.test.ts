import { expect, it } from "vitest";
import { isOfType } from "./declaredType.ts";

it.each([
  ["string", "a", true],
  ["string", null, false],
  ["string?", null, true],
  ["int", 1, true],
  ["int", 1.5, false],
  ["float", 1.5, true],
  ["bool", "true", false],
  ["Basis", "STATED", true],
  ["Basis", "stated", false],
  ["TieType", "LOCATED_IN", false],
  ["string[]", ["a", "b"], true],
  ["string[]", ["a", null], false],
  ["{ a: string, b: int? }[]", [{ a: "x", b: null }], true],
  ["{ a: string, b: int? }", { a: "x" }, false],
  ["{ a: string }", { a: "x", more: 1 }, false],
])("%s takes %o: %s", (type, value, answer) => {
  expect(isOfType(type, value)).toBe(answer);
});
