import { expect, it } from "vitest";
import { isRearranged, movedBetween } from "../../../client/explore/steps/moved.ts";
import { viewOf } from "../../../client/view/address.ts";

const moved = (from: string, to: string) =>
  movedBetween(viewOf(`/explore?add=chosen,${from}`), viewOf(`/explore?add=chosen,${to}`));

it("finds who stands elsewhere, among those that are in both", () => {
  expect(moved("a@0.0,b@1.1,c@2.2", "a@0.0,b@3.1,d@4.4").map(({ id }) => id)).toEqual(["b"]);
  expect(moved("a", "a@1.1")).toEqual([]);
});

it("tells one way from many", () => {
  expect(isRearranged(moved("a@0.0,b@1.1", "a@5.5,b@6.6"))).toBe(false);
  expect(isRearranged(moved("a@0.0,b@1.1", "a@5.5,b@9.9"))).toBe(true);
});
