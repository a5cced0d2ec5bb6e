import { describe, expect, it } from "vitest";
import { networkElements } from "../../../../client/graph/network/elements.ts";
import { networkModel } from "../../../../client/graph/network/networkModel.ts";
import type { Member, NetworkTie } from "../../../../client/network/network.ts";
import { wordsOf } from "../../../../client/texts.ts";
import { UNEXPLORED } from "../../../../client/view/explored.ts";
import { plainView, type View } from "../../../../client/view/view.ts";

function member(id: string, more: Partial<Member> = {}): Member {
  const actor = {
    id,
    kind: "Company" as const,
    name: `${id} Limited`,
    shortName: id,
    founded: null,
  };
  return {
    actor,
    askedAs: [id],
    hidden: false,
    tieCount: 0,
    regions: ["norway"],
    themes: [],
    ...more,
  };
}

function tie(from: string, to: string): NetworkTie {
  return {
    id: `${from}~SUPPORTS~${to}`,
    type: "SUPPORTS",
    symmetric: false,
    basis: "STATED",
    since: null,
    until: null,
    evidenceIds: [],
    from: { id: from },
    to: { id: to },
  };
}

/** A view with actors in a row, ten steps apart. */
function rowOf(...ids: string[]): View {
  const actors = ids.map((id, index) => ({ id, at: { x: 10 * index, y: -2 } }));
  const groups = [{ origin: { type: "chosen" as const }, actors }];
  return {
    ...plainView({ name: "explore", from: null }),
    explored: { ...UNEXPLORED, groups, pinned: ["b"] },
  };
}

function modelOf(view: View, actors: Member[], ties: NetworkTie[] = []) {
  const leftOut = { actors: 0, ties: 0 };
  return networkModel({ actors, ties, leftOut }, view, wordsOf("en"));
}

describe("the picture of a network", () => {
  it("has each actor where the view has it, eight pixels a step", () => {
    const { nodes } = modelOf(rowOf("a", "b"), [member("a"), member("b")]);
    expect(nodes.map(({ id, x, y, pinned }) => [id, x, y, pinned])).toEqual([
      ["a", 0, -16, false],
      ["b", 80, -16, true],
    ]);
  });

  it("leaves out who has no place yet, with the ties", () => {
    const model = modelOf(rowOf("a"), [member("a"), member("b")], [tie("a", "b")]);
    expect(model.nodes).toHaveLength(1);
    expect(networkElements(model).map(({ group }) => group)).toEqual(["nodes"]);
  });

  it("says how many ties of an actor are not shown, and nothing where none is missing", () => {
    const actors = [member("a", { tieCount: 1201 }), member("b", { tieCount: 1 })];
    const { nodes } = modelOf(rowOf("a", "b"), actors, [tie("a", "b")]);
    expect(nodes.map(({ more }) => more)).toEqual(["+1,200", ""]);
  });

  it("draws one line a pair, with all its ties", () => {
    const ties = [tie("a", "b"), tie("b", "a")];
    const { edges } = modelOf(rowOf("a", "b"), [member("a"), member("b")], ties);
    expect(edges.map(({ arrows, ties: ids }) => [arrows, ids.length])).toEqual([["both", 2]]);
  });

  it("knows who has no known place, and keeps names as they are", () => {
    const name = `<b>${"x".repeat(500)}</b>`;
    const odd = member("a", { regions: [] });
    const { nodes } = modelOf(rowOf("a"), [{ ...odd, actor: { ...odd.actor, name } }]);
    expect(nodes[0]).toMatchObject({ placeKnown: false, name });
  });
});
