import { expect, it } from "vitest";
import { remembering } from "../../../client/view/remembering.ts";

it("asks once for the same, and again for another", () => {
  const asked: string[] = [];
  const answer = remembering((text: string) => asked.push(text));
  expect([answer("a"), answer("a"), answer("b"), answer("a")]).toEqual([1, 1, 2, 3]);
  expect(asked).toEqual(["a", "b", "a"]);
});
