import { describe, expect, it } from "vitest";
import { REGION_LEVELS, type RegionLevel } from "../../../seed/vocabulary.ts";
import { homesAt, NO_HOME } from "../../../server/analysis/graph/homes.ts";
import { ListsColumn } from "../../../server/analysis/snapshot/lists.ts";
import { packTexts } from "../../../server/analysis/snapshot/texts.ts";

/** Two counties of a country, with a municipality each. */
const REGIONS = ["country", "north", "northtown", "south", "southtown"];
const LEVELS: readonly RegionLevel[] = [
  ...(["COUNTRY", "COUNTY", "MUNICIPALITY", "COUNTY", "MUNICIPALITY"] as const),
];
const PARENTS = [-1, 0, 1, 0, 3];

/** Where each actor has its places; a seat is marked. */
function home(level: RegionLevel, ...actors: string[][]): string[] {
  const places = new ListsColumn();
  const named = (place: string) => place.replace("*", "");
  for (const actor of actors) places.push(actor.map((place) => REGIONS.indexOf(named(place))));
  const seats = Int32Array.from(actors.flat(), (place) => (place.endsWith("*") ? 1 : 0));
  const regions = {
    ids: packTexts(REGIONS),
    levels: Int32Array.from(LEVELS, (each) => REGION_LEVELS.indexOf(each)),
    parents: Int32Array.from(PARENTS),
  };
  const homes = homesAt({ regions, places: places.shared(), seats }, level);
  return Array.from(homes, (at) => (at === NO_HOME ? "none" : (REGIONS[at] ?? "?")));
}

describe("the home of an actor", () => {
  it("is the region of the level above its only place", () => {
    expect(home("COUNTY", ["northtown"], ["south"])).toEqual(["north", "south"]);
    expect(home("COUNTRY", ["northtown"], ["south"])).toEqual(["country", "country"]);
  });

  it("is where it has its seat, wherever else it is", () => {
    expect(home("COUNTY", ["northtown", "southtown*", "north"])).toEqual(["south"]);
  });

  it("is its only region where several places lie in one", () => {
    expect(home("COUNTY", ["north", "northtown"])).toEqual(["north"]);
  });

  it("is none for several regions without a seat, for two seats, and for no place", () => {
    expect(home("COUNTY", ["north", "southtown"], ["north*", "south*"], [])).toEqual([
      ...["none", "none", "none"],
    ]);
  });

  it("is not known where its place is larger than the level, unless another is not", () => {
    expect(home("MUNICIPALITY", ["country*"], ["country*", "northtown"])).toEqual([
      ...["none", "northtown"],
    ]);
  });

  it("of nobody is an empty list", () => {
    expect(home("COUNTY")).toEqual([]);
  });
});
