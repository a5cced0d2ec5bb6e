import { describe, expect, it } from "vitest";
import { graphModel } from "../../../client/answer/graphModel.ts";
import type { Links } from "../../../client/answer/picture.ts";
import { wordsOf } from "../../../client/texts.ts";
import { actor, all, broker, links, tie } from "./links.ts";

const NOTHING = { from: 0, to: 0 };
const members = {
  from: ["n1", "n2", "n3", "n4"].map(actor),
  to: ["s1", "s2", "s3"].map(actor),
};

function drawn(given: Partial<Links>, opened = NOTHING) {
  return graphModel({ links: links(given), members, opened }, wordsOf("en"));
}

function columns({ nodes }: ReturnType<typeof drawn>) {
  return Object.fromEntries(nodes.map(({ id, column }) => [id, column]));
}

describe("the picture of an answer", () => {
  it("puts either end of a direct tie on its own side, whichever way the tie runs", () => {
    const model = drawn({ direct: all([tie("n1", "s1"), tie("s2", "n2")]) });
    expect(columns(model)).toMatchObject({ n1: "from", s1: "to", n2: "from", s2: "to" });
    expect(model.edges.map(({ from, to, arrows }) => [from, to, arrows])).toEqual([
      ["n1", "s1", "forward"],
      ["s2", "n2", "forward"],
    ]);
  });

  it("puts a go-between in the middle, and whom it reaches on their sides", () => {
    const between = broker("b", [tie("b", "n1")], [tie("s1", "b"), tie("b", "s2")]);
    expect(columns(drawn({ brokers: all([between]) }))).toMatchObject({
      b: "broker",
      n1: "from",
      s1: "to",
      s2: "to",
    });
  });

  it("marks a go-between without a known place", () => {
    const lost = { ...broker("b", [tie("b", "n1")], [tie("b", "s1")]), placeKnown: false };
    const model = drawn({ brokers: all([lost]) });
    expect(model.nodes.find(({ id }) => id === "b")?.placeKnown).toBe(false);
  });

  it("counts the rest of either side as one group", () => {
    const { nodes } = drawn({ direct: all([tie("n1", "s1")]) });
    expect(nodes.filter(({ group }) => group).map(({ label, group }) => [label, group])).toEqual([
      ["+ 3 others", { side: "from", count: 3 }],
      ["+ 2 others", { side: "to", count: 2 }],
    ]);
  });

  it("takes actors out of a group that is opened, until none is left", () => {
    const model = drawn({ direct: all([tie("n1", "s1")]) }, { from: 2, to: 25 });
    expect(columns(model)).toEqual({
      n1: "from",
      s1: "to",
      n2: "from",
      n3: "from",
      s2: "to",
      s3: "to",
      "group:from": "from",
    });
  });

  it("draws chains from side to side, with the actors between them inside", () => {
    const chain = {
      length: 2,
      actors: ["n1", "x", "s1"].map(actor),
      steps: [
        { from: actor("n1"), to: actor("x"), ties: [tie("x", "n1")] },
        { from: actor("x"), to: actor("s1"), ties: [tie("x", "s1", { basis: "INFERRED" })] },
      ],
    };
    const model = drawn({ chains: { totalCount: 1, nodes: [chain] } });
    expect(columns(model)).toMatchObject({ n1: "from", x: "inner", s1: "to" });
    expect(model.edges.map(({ basis }) => basis)).toEqual(["STATED", "INFERRED"]);
  });

  it("heads the columns with names and true counts", () => {
    const model = drawn({ brokers: { ...all([]), totalCount: 90 } });
    expect(model.columns).toEqual({ from: "North 4", middle: "Go-betweens 90", to: "South 3" });
  });
});

describe("several ties between two actors", () => {
  const several = [
    tie("s1", "n1", { type: "ATTENDED", basis: "INFERRED" }),
    tie("n1", "s1"),
    tie("n1", "s1", { type: "COLLABORATES_WITH" }),
  ];

  it("are one edge, as sure as the surest of them", () => {
    const [edge, ...more] = drawn({ direct: all(several) }).edges;
    expect(more).toEqual([]);
    expect(edge).toMatchObject({
      basis: "STATED",
      arrows: "both",
      label: "supports, collaborates with, came to an event of",
      ties: ["n1~SUPPORTS~s1", "n1~COLLABORATES_WITH~s1", "s1~ATTENDED~n1"],
    });
  });

  it("have no arrow where none of them has a direction", () => {
    const [edge] = drawn({ direct: all(several.slice(2)) }).edges;
    expect(edge?.arrows).toBe("none");
  });
});
