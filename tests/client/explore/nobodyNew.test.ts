import { expect, it } from "vitest";
import { nobodyNew } from "../../../client/explore/nobodyNew.ts";
import type { Origin } from "../../../client/view/explored.ts";

const paths: Origin = { type: "paths", among: ["a", "b"] };
const theme: Origin = { type: "theme", id: "metals" };

function why(step: Origin, added: { actors: string[]; totalCount: number }, there = 2) {
  return nobodyNew([step], [added], there)?.en ?? null;
}

it("says nothing of a step that brought somebody, nor where there was none", () => {
  expect(why(paths, { actors: ["c"], totalCount: 1 })).toBeNull();
  expect(nobodyNew([], [{ actors: [], totalCount: 9 }], 2)).toBeNull();
});

it("keeps apart that no path is on record and that everybody on it is there", () => {
  expect(why(paths, { actors: [], totalCount: 0 })).toMatch(/does not prove/);
  expect(why(paths, { actors: [], totalCount: 3 })).toMatch(/in the picture already/);
  expect(why(theme, { actors: [], totalCount: 3 })).toMatch(/Nobody new/);
});

it("names the room there is where it is full", () => {
  expect(why(theme, { actors: [], totalCount: 900 }, 500)).toMatch(/500 actors/);
});
