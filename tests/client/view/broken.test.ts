import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packed, unpacked } from "../../../client/view/address/compact.ts";
import { addressOf, readAddress, viewOf } from "../../../client/view/address.ts";
import { plainView } from "../../../client/view/view.ts";

describe("an address that is old, long or broken", () => {
  it("tells what it says that nobody understands, and opens the rest", () => {
    const { view, ignored } = readAddress(
      "/explore?add=chosen,act@0.0&add=magic:x,y&types=LOVES,FUNDS&colour=red&since=soon",
    );
    expect(view.explored.groups).toHaveLength(1);
    expect(view.filter.types).toEqual(["FUNDS"]);
    expect(ignored).toEqual([
      { name: "types", value: "LOVES" },
      { name: "since", value: "soon" },
      { name: "add", value: "magic:x,y" },
      { name: "colour", value: "red" },
    ]);
  });

  it("ignores nothing of what it writes itself", () => {
    const address =
      "/explore/actor/act?v=1&select=actor:lo&types=FUNDS&kinds=Cluster&add=chosen,act@0.0&hide=lo&as=table&rows=ties&sort=-since&lang=fi";
    expect(readAddress(address).ignored).toEqual([]);
    expect(addressOf(viewOf(address))).toBe(address);
  });

  it("opens what used to be neighbours of an actor as an exploration from it", () => {
    expect(readAddress("/links/a/b?neighbours=sintef")).toMatchObject({
      view: { page: { name: "explore", from: { type: "actor", id: "sintef" } } },
      ignored: [],
    });
  });

  it("packs a long exploration, and unpacks it whole", () => {
    const actors = Array.from({ length: 300 }, (_, n) => ({
      id: `some-actor-${n}`,
      at: { x: n, y: 1 - n },
    }));
    const view = plainView({ name: "explore", from: null }, "nb");
    const long = {
      ...view,
      explored: { ...view.explored, groups: [{ origin: { type: "chosen" as const }, actors }] },
    };
    const address = addressOf(long);
    expect(address).toMatch(/^\/explore\?v=1&z=[\w-]+&lang=nb$/);
    expect(address.length).toBeLessThan(4_000);
    expect(viewOf(address)).toEqual(long);
  });

  it("packs what is selected as well where that is long", () => {
    const view = plainView({ name: "explore", from: null });
    const select = Array.from({ length: 300 }, (_, n) => ({
      type: "actor" as const,
      id: `some-actor-${n}`,
    }));
    const actors = [{ id: "some-actor-0", at: null }];
    const groups = [{ origin: { type: "chosen" as const }, actors }];
    const long = { ...view, select, explored: { ...view.explored, groups } };
    const address = addressOf(long);
    expect(address).toMatch(/^\/explore\?z=[\w-]+$/);
    expect(viewOf(address)).toEqual(long);
  });

  it("takes a hundred thousand characters of anything without falling over", () => {
    const junk = fc.string({ unit: "binary", minLength: 1 }).map((text) => {
      return text.repeat(Math.ceil(100_000 / text.length));
    });
    fc.assert(
      fc.property(junk, fc.constantFrom("add=", "z=", "", "select=", "hide="), (text, name) => {
        expect(viewOf(`/explore?${name}${text}`).page.name).toBe("explore");
      }),
      { numRuns: 30 },
    );
  });

  it("does not unfold what would fill the memory", () => {
    expect(unpacked(packed("a".repeat(1_000_000))) === null).toBe(true);
    expect(unpacked("not packed at all")).toBeNull();
  });
});
