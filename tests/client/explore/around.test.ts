import { describe, expect, it } from "vitest";
import { adding } from "../../../client/explore/steps/adding.ts";
import {
  collapsedAround,
  expandedAround,
  isExpandedAround,
} from "../../../client/explore/steps/around.ts";
import { actorsIn } from "../../../client/explore/steps/groups.ts";
import { selectingActors, withNeighbours } from "../../../client/explore/steps/selecting.ts";
import { networkOf } from "../../../client/network/network.ts";
import { shownOf } from "../../../client/network/shown.ts";
import { viewOf } from "../../../client/view/address.ts";
import { answer, member, tie } from "../network/world.ts";

const view = viewOf(
  "/explore?add=chosen,act@0.0&add=neighbours:act:SUPPORTS:in,lo@9.0&add=neighbours:act:FUNDS:in,nho@9.6&add=neighbours:lo:any:any,elkem@0.9",
);

describe("steps around actors", () => {
  it("take back all that an actor brought, and nothing that another brought", () => {
    expect(isExpandedAround(view, ["act"])).toBe(true);
    expect(actorsIn(collapsedAround(view, ["act"]))).toEqual(["act", "elkem"]);
    expect(isExpandedAround(view, ["elkem"])).toBe(false);
    expect(collapsedAround(view, ["elkem"])).toEqual(view);
  });

  it("ask for neighbours of each actor", () => {
    const origins = expandedAround(view, ["lo", "nho"]).explored.groups.slice(-2);
    expect(origins.map(({ origin }) => origin)).toMatchObject([{ of: "lo" }, { of: "nho" }]);
  });

  it("add an actor selected and in sight, and a region or a theme as what it brings", () => {
    const added = adding(view, { type: "actor", id: "ntnu" });
    expect(added.select).toEqual([{ type: "actor", id: "ntnu" }]);
    expect(actorsIn(added)).toContain("ntnu");
    expect(actorsIn(adding(view, { type: "actor", id: "lo" }))).toEqual(actorsIn(view));
    const region = { type: "region", id: "helgeland" } as const;
    expect(adding(view, region).explored.groups.at(-1)).toEqual({ origin: region, actors: null });
  });

  it("select neighbours in sight, in the order of the picture", () => {
    const network = networkOf(
      answer(
        ["act", "lo", "nho"].map((id) => member(id)),
        [tie("lo~SUPPORTS~act"), tie("nho~FUNDS~act")],
      ),
    );
    const shown = shownOf(network, viewOf("/explore?add=chosen,act,lo,nho&hide=nho"));
    expect(withNeighbours(shown, ["lo"])).toEqual(["act", "lo"]);
    expect(withNeighbours(shown, ["act"])).toEqual(["act", "lo"]);
    expect(selectingActors(view, ["lo"]).select).toEqual([{ type: "actor", id: "lo" }]);
  });
});
