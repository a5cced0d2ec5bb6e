import { describe, expect, it } from "vitest";
import type { NetworkHandlers } from "../../../../client/graph/network/listen.ts";
import { viewOf } from "../../../../client/view/address.ts";
import { useHandlers } from "../../../../client/views/graph/useHandlers.ts";
import { draw } from "../../draw.tsx";

const ADDRESS = "/explore?v=1&add=chosen,a@0.0,b@10.0,c@20.0";

/** A button that does one thing with the picture. */
function Doing({ what }: { what: (handlers: NetworkHandlers) => void }) {
  const handlers = useHandlers(() => undefined);
  return (
    <button type="button" onClick={() => what(handlers)}>
      do
    </button>
  );
}

async function viewAfter(what: (handlers: NetworkHandlers) => void, address = ADDRESS) {
  const page = await draw(<Doing what={what} />, { address });
  await page.click("button");
  return viewOf(page.address());
}

describe("what is done in the picture", () => {
  it("selects, and adds to what is selected", async () => {
    const one = await viewAfter(({ onSelect }) => onSelect({ type: "actor", id: "a" }, false));
    expect(one.select).toEqual([{ type: "actor", id: "a" }]);
    const two = await viewAfter(
      ({ onSelect }) => onSelect({ type: "actor", id: "b" }, true),
      `${ADDRESS}&select=actor:a`,
    );
    expect(two.select.map(({ id }) => id)).toEqual(["a", "b"]);
    const nothing = await viewAfter(
      ({ onSelect }) => onSelect(null, false),
      `${ADDRESS}&select=actor:a`,
    );
    expect(nothing.select).toEqual([]);
  });

  it("selects all in a box beside what is selected, each once", async () => {
    const view = await viewAfter(
      ({ onSelectAll }) => onSelectAll(["a", "b"]),
      `${ADDRESS}&select=actor:b,actor:c`,
    );
    expect(view.select.map(({ id }) => id)).toEqual(["c", "a", "b"]);
  });

  it("asks for the neighbours of an actor, of any type and direction", async () => {
    const view = await viewAfter(({ onExpand }) => onExpand("a"));
    expect(view.explored.groups.at(-1)).toEqual({
      origin: { type: "neighbours", of: "a", tie: null, direction: null },
      actors: null,
    });
  });

  it("moves only what was dragged", async () => {
    const view = await viewAfter(({ onMove }) => onMove(new Map([["b", { x: 11, y: -3 }]])));
    expect(view.explored.groups[0]?.actors).toEqual([
      { id: "a", at: { x: 0, y: 0 } },
      { id: "b", at: { x: 11, y: -3 } },
      { id: "c", at: { x: 20, y: 0 } },
    ]);
  });
});
