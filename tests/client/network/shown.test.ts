import { describe, expect, it } from "vitest";
import { networkOf } from "../../../client/network/network.ts";
import { shownOf } from "../../../client/network/shown.ts";
import { UNEXPLORED } from "../../../client/view/explored.ts";
import { plainView, type View } from "../../../client/view/view.ts";
import { answer, member, tie } from "./world.ts";

const network = networkOf(
  answer(
    [member("a"), member("b"), member("c", { hidden: true })],
    [tie("a~SUPPORTS~b"), tie("b~FUNDS~a"), tie("a~SUPPORTS~c")],
    { hiddenTies: ["b~FUNDS~a", "a~SUPPORTS~c"] },
  ),
);
const view = plainView({ name: "explore", from: null });

function shown(change: Partial<View>): { actors: string[]; ties: string[] } {
  const { actors, ties } = shownOf(network, { ...view, ...change });
  return { actors: actors.map(({ actor }) => actor.id), ties: ties.map(({ id }) => id) };
}

describe("what is on the screen", () => {
  it("is what the filters admit", () => {
    expect(shown({})).toEqual({ actors: ["a", "b"], ties: ["a~SUPPORTS~b"] });
  });

  it("counts what the filters leave out, a tie with its end as well", () => {
    expect(shownOf(network, view).leftOut).toEqual({ actors: 1, ties: 2 });
  });

  it("does without what the reader has hidden, and without its ties", () => {
    expect(shown({ explored: { ...UNEXPLORED, hidden: ["b"] } })).toEqual({
      actors: ["a"],
      ties: [],
    });
  });

  it("is the selection alone where that is asked for; a selected tie brings both its ends", () => {
    const explored = { ...UNEXPLORED, onlySelected: true };
    expect(shown({ explored, select: [{ type: "actor", id: "b" }] }).actors).toEqual(["b"]);
    expect(shown({ explored, select: [{ type: "tie", id: "a~SUPPORTS~b" }] })).toEqual({
      actors: ["a", "b"],
      ties: ["a~SUPPORTS~b"],
    });
  });
});
