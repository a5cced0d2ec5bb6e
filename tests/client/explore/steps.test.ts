import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { begun } from "../../../client/explore/steps/begun.ts";
import {
  actorsIn,
  collapsed,
  expanded,
  isExpanded,
  withChosen,
  without,
} from "../../../client/explore/steps/groups.ts";
import {
  hiding,
  moving,
  pinning,
  selecting,
  showingAll,
} from "../../../client/explore/steps/marks.ts";
import { viewOf } from "../../../client/view/address.ts";
import type { Origin } from "../../../client/view/explored.ts";

const view = viewOf(
  "/explore?add=chosen,act@0.0&add=neighbours:act:SUPPORTS:in,lo@9.0,nho@9.6&add=theme:metals,elkem@0.9",
);
const supports: Origin = { type: "neighbours", of: "act", tie: "SUPPORTS", direction: "IN" };

describe("steps of an exploration", () => {
  it("begin with what the address names, and with who is around an actor", () => {
    const groups = (address: string) => begun(viewOf(address)).explored.groups;
    expect(groups("/explore/theme/metals")).toEqual([
      { origin: { type: "theme", id: "metals" }, actors: null },
    ]);
    expect(groups("/explore/actor/act").map(({ origin }) => origin.type)).toEqual([
      "chosen",
      "neighbours",
    ]);
    expect(groups("/explore/actor/act?add=chosen,lo@1.1")).toHaveLength(1);
  });

  it("collapse exactly what an expansion brought", () => {
    expect(isExpanded(view, supports)).toBe(true);
    expect(actorsIn(collapsed(view, supports))).toEqual(["act", "elkem"]);
    expect(actorsIn(collapsed(view, { ...supports, direction: "OUT" }))).toEqual(actorsIn(view));
  });

  it("ask for the next page of an expansion without touching what is there", () => {
    const next = expanded(view, supports);
    expect(actorsIn(next)).toEqual(actorsIn(view));
    expect(next.explored.groups.at(-1)).toEqual({ origin: supports, actors: null });
  });

  it("add an actor by name once, and show it where it was hidden", () => {
    const hidden = hiding(view, ["lo"]);
    expect(withChosen(hidden, ["lo"]).explored.hidden).toEqual([]);
    expect(actorsIn(withChosen(view, ["lo", "ntnu"]))).toEqual([...actorsIn(view), "ntnu"]);
  });

  it("take an actor out with all its marks, and begin anew where nobody is left", () => {
    const marked = selecting(pinning(hiding(view, ["nho"]), ["lo"]), { type: "actor", id: "lo" });
    const left = without(marked, ["lo", "nho"]);
    expect(left.explored).toMatchObject({ hidden: [], pinned: [] });
    expect(left.select).toEqual([]);
    expect(without(view, actorsIn(view)).page).toEqual({ name: "explore", from: null });
  });
});

describe("marks", () => {
  it("pin, and release where all are pinned", () => {
    const pinned = pinning(view, ["lo", "nho"]);
    expect(pinned.explored.pinned).toEqual(["lo", "nho"]);
    expect(pinning(pinned, ["lo"]).explored.pinned).toEqual(["nho"]);
    expect(pinning(pinned, ["lo", "act"]).explored.pinned).toEqual(["lo", "nho", "act"]);
  });

  it("select one, or add to what is selected, or take it back", () => {
    const lo = { type: "actor", id: "lo" } as const;
    const act = { type: "actor", id: "act" } as const;
    const both = selecting(selecting(view, lo), act, true);
    expect(both.select).toEqual([lo, act]);
    expect(selecting(both, lo, true).select).toEqual([act]);
    expect(selecting(both, lo).select).toEqual([lo]);
    expect(selecting(both, null).select).toEqual([]);
  });

  it("show all that was hidden", () => {
    const hidden = hiding(view, ["lo"]);
    expect(showingAll(hidden)).toEqual(view);
  });

  it("move only what is meant", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (x, y) => {
        const moved = moving(view, new Map([["lo", { x, y }]]));
        const places = (of: typeof view) =>
          new Map(
            of.explored.groups.flatMap(({ actors }) => (actors ?? []).map((a) => [a.id, a.at])),
          );
        expect(places(moved)).toEqual(places(view).set("lo", { x, y }));
      }),
    );
  });
});
