import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  amended,
  currentOf,
  type History,
  jumped,
  MOST_STEPS,
  NO_HISTORY,
  redone,
  undone,
  visited,
} from "../../../client/history/history.ts";

const addresses = fc.uniqueArray(fc.webPath(), { minLength: 1, maxLength: 30 });
const through = (all: readonly string[]): History => all.reduce(visited, NO_HISTORY);
const times = (count: number, step: (history: History) => History | null, from: History) =>
  Array.from({ length: count }).reduce<History>((history) => step(history) ?? history, from);

describe("a history", () => {
  it("is where it was after as many redos as undos", () => {
    fc.assert(
      fc.property(addresses, fc.nat(40), (all, wanted) => {
        const history = through(all);
        const count = Math.min(wanted, all.length - 1);
        const back = times(count, undone, history);
        expect(currentOf(back)).toBe(all.at(-1 - count));
        expect(times(count, redone, back)).toEqual(history);
      }),
    );
  });

  it("shows the address of the step that is jumped to, and forgets nothing", () => {
    fc.assert(
      fc.property(addresses, fc.nat(), (all, wanted) => {
        const at = wanted % all.length;
        const there = jumped(through(all), at);
        expect(currentOf(there)).toBe(all[at]);
        expect(there.addresses).toEqual(all);
      }),
    );
  });

  it("goes on from where it is: a step after an undo takes the place of what was undone", () => {
    fc.assert(
      fc.property(addresses, fc.nat(40), (all, wanted) => {
        const count = Math.min(wanted, all.length - 1);
        const next = visited(times(count, undone, through(all)), "next");
        expect(next.addresses).toEqual([...all.slice(0, all.length - count), "next"]);
        expect(redone(next)).toBeNull();
      }),
    );
  });

  it("ends at its first and at its last step", () => {
    expect(undone(NO_HISTORY)).toBeNull();
    expect(redone(NO_HISTORY)).toBeNull();
    expect(undone(through(["/a"]))).toBeNull();
    expect(currentOf(jumped(through(["/a", "/b"]), 9))).toBe("/b");
    expect(currentOf(jumped(through(["/a", "/b"]), -9))).toBe("/a");
    expect(currentOf(jumped(NO_HISTORY, 0))).toBeNull();
  });

  it("forgets the oldest steps of very many", () => {
    const all = Array.from({ length: MOST_STEPS + 5 }, (_, index) => `/${index}`);
    expect(through(all).addresses).toEqual(all.slice(5));
    expect(currentOf(through(all))).toBe(all.at(-1));
  });

  it("holds no step that led nowhere", () => {
    const asked = through(["/a", "/b"]);
    expect(amended(asked, "/c")).toEqual(through(["/a", "/c"]));
    expect(amended(asked, "/a")).toEqual(through(["/a"]));
  });
});
