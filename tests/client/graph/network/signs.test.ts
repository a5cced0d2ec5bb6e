import { describe, expect, it } from "vitest";
import { roughly } from "../../../../client/graph/measure.ts";
import { litBy } from "../../../../client/graph/network/lit.ts";
import {
  byImportance,
  radiusAt,
  signsOf,
  Writings,
} from "../../../../client/graph/network/signs.ts";
import { edge } from "../models.ts";
import { spot } from "./models.ts";

const none = { actors: new Set<string>(), ties: new Set<string>(), at: null };

describe("who is written first", () => {
  it("is where the keyboard is, then who is selected, then who has more ties, then by id", () => {
    const nodes = [spot("a"), spot("b"), spot("c", { ties: 9 }), spot("d"), spot("e")];
    const marks = { actors: new Set(["d"]), at: "e" };
    expect(byImportance(nodes, marks).map(({ id }) => id)).toEqual(["e", "d", "c", "a", "b"]);
  });
});

describe("a label", () => {
  const writings = new Writings(roughly);

  it("is as large at every zoom", () => {
    const sizes = [0.1, 1, 4].map(
      (zoom) => signsOf([spot("Elkem")], { writings, zoom, marks: none })[0]?.label,
    );
    expect(new Set(sizes).size).toBe(1);
  });

  it("of 500 characters is cut to two lines; pointed at, to six", () => {
    const name = "Lang ".repeat(100);
    expect(writings.label(name).text.split("\n")).toHaveLength(2);
    expect(writings.whole(name).text.split("\n")).toHaveLength(6);
  });

  it("keeps HTML and right-to-left names as text", () => {
    expect(writings.label("<i>a</i>").text).toBe("<i>a</i>");
    expect(writings.label("شركة").text).toBe("شركة");
  });
});

describe("a node", () => {
  it("never becomes too small to tell its shape", () => {
    expect(radiusAt(1)).toBe(11);
    expect(radiusAt(0.05)).toBe(4.5);
  });
});

describe("what stays bright under the pointer", () => {
  const model = {
    nodes: [spot("a"), spot("b"), spot("c")],
    edges: [edge("a", "b"), edge("b", "c")],
  };

  it("is an actor with its neighbours, or the ends of a line", () => {
    expect([...(litBy({ type: "actor", id: "a" }, model)?.actors ?? [])].sort()).toEqual([
      "a",
      "b",
    ]);
    const line = litBy({ type: "edge", id: "b c" }, model);
    expect([...(line?.actors ?? [])].sort()).toEqual(["b", "c"]);
    expect([...(line?.edges ?? [])]).toEqual(["b c"]);
  });

  it("is nothing where the actor is gone, and itself where it is alone", () => {
    expect(litBy({ type: "actor", id: "x" }, model)).toBeNull();
    const alone = { nodes: [spot("z")], edges: [] };
    expect([...(litBy({ type: "actor", id: "z" }, alone)?.actors ?? [])]).toEqual(["z"]);
  });
});
