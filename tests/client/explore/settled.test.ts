import { describe, expect, it } from "vitest";
import { begun } from "../../../client/explore/steps/begun.ts";
import { isSettled, settled } from "../../../client/explore/steps/settled.ts";
import { networkOf } from "../../../client/network/network.ts";
import { viewOf } from "../../../client/view/address.ts";
import { answer, member } from "../network/world.ts";

function settle(address: string, said: ReturnType<typeof answer>) {
  return settled(begun(viewOf(address)), networkOf(said), said.added).explored.groups;
}

describe("a view with what the API has said", () => {
  it("holds the actors that its steps brought, each in the step that brought it", () => {
    const said = answer([member("act"), member("lo"), member("nho")], [], {
      added: [
        { actors: ["lo"], totalCount: 8 },
        { actors: ["nho"], totalCount: 1 },
      ],
    });
    const groups = settle(
      "/explore?add=chosen,act@0.0&add=neighbours:act:SUPPORTS:in&add=theme:t",
      said,
    );
    expect(groups.map(({ actors }) => actors)).toEqual([
      [{ id: "act", at: { x: 0, y: 0 } }],
      [{ id: "lo", at: null }],
      [{ id: "nho", at: null }],
    ]);
  });

  it("names a folded actor by its own id, once, and does without ids that nobody knows", () => {
    const said = answer([member("sintef", { askedAs: ["sintef-ocean", "sintef"] })], [], {
      unknown: ["nobody"],
    });
    expect(settle("/explore?add=chosen,sintef-ocean@1.2,nobody@3.4,sintef@5.6", said)).toEqual([
      { origin: { type: "chosen" }, actors: [{ id: "sintef", at: { x: 1, y: 2 } }] },
    ]);
  });

  it("has nothing left of a step that brought nobody", () => {
    const said = answer([member("act")], [], { added: [{ actors: [], totalCount: 3 }] });
    expect(settle("/explore?add=chosen,act@0.0&add=theme:t", said)).toHaveLength(1);
  });

  it("is settled when everybody in it is known and placed", () => {
    const network = networkOf(answer([member("act")]));
    const is = (address: string) => isSettled(viewOf(address), network);
    expect(is("/explore?add=chosen,act@0.0")).toBe(true);
    expect(is("/explore?add=chosen,act")).toBe(false);
    expect(is("/explore?add=chosen,other@0.0")).toBe(false);
    expect(is("/explore?add=chosen,act@0.0&add=theme:t")).toBe(false);
  });
});
