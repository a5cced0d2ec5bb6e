import cytoscape, { type Core } from "cytoscape";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { networkElements } from "../../../../client/graph/network/elements.ts";
import { listen, type NetworkHandlers } from "../../../../client/graph/network/listen.ts";
import { edge } from "../models.ts";
import { spot } from "./models.ts";

let cy: Core;
const done = {
  onSelect: vi.fn<NetworkHandlers["onSelect"]>(),
  onSelectAll: vi.fn<NetworkHandlers["onSelectAll"]>(),
  onExpand: vi.fn<NetworkHandlers["onExpand"]>(),
  onMove: vi.fn<NetworkHandlers["onMove"]>(),
  onMenu: vi.fn<NetworkHandlers["onMenu"]>(),
};

/** Does something with the mouse, on an element or the ground, at a place of the window. */
function mouse(
  target: { emit: (...args: never[]) => unknown },
  type: string,
  keys: MouseEventInit = {},
) {
  const originalEvent = new MouseEvent("click", { clientX: 40, clientY: 30, ...keys });
  const event = { type, originalEvent, renderedPosition: { x: 0, y: 0 } };
  // The types know only of events by name.
  Reflect.apply(target.emit, target, [{ ...event, timeStamp: performance.now() }]);
}

const node = (id: string) => cy.getElementById(`node ${id}`);

beforeEach(() => {
  vi.clearAllMocks();
  cy = cytoscape({ headless: true, styleEnabled: true });
  cy.add(networkElements({ nodes: [spot("a"), spot("b", { x: 80 })], edges: [edge("a", "b")] }));
  listen(cy, done, () => null);
});

describe("in a network", () => {
  it("a click selects an actor, a click on a line its tie, a click on the ground nothing", () => {
    mouse(node("a"), "tap");
    mouse(cy.edges(), "tap", { clientX: 90 });
    mouse(cy, "tap", { clientX: 200 });
    expect(done.onSelect.mock.calls).toEqual([
      [{ type: "actor", id: "a" }, false],
      [{ type: "tie", id: "a~SUPPORTS~b" }, false],
      [null, false],
    ]);
  });

  it.each([{ shiftKey: true }, { ctrlKey: true }, { metaKey: true }])("%o adds", (keys) => {
    mouse(node("a"), "tap", keys);
    mouse(cy, "tap", { clientX: 200, ...keys });
    expect(done.onSelect.mock.calls).toEqual([[{ type: "actor", id: "a" }, true]]);
  });

  it("a double click expands the actor first clicked, wherever the picture went meanwhile", () => {
    mouse(node("a"), "tap");
    mouse(cy, "tap");
    expect(done.onExpand.mock.calls).toEqual([["a"]]);
    expect(done.onSelect).toHaveBeenCalledTimes(1);
  });

  it("a click elsewhere soon after is a click of its own", () => {
    mouse(node("a"), "tap");
    mouse(node("b"), "tap", { clientX: 140 });
    expect(done.onExpand).not.toHaveBeenCalled();
    expect(done.onSelect).toHaveBeenCalledTimes(2);
  });

  it("all in a box are selected together", async () => {
    cy.emit("boxend");
    cy.nodes().emit("box");
    await Promise.resolve();
    expect(done.onSelectAll.mock.calls).toEqual([[["a", "b"]]]);
  });

  it("what was dragged together stands on steps, and is told once", async () => {
    node("a").position({ x: 13, y: -5 });
    node("b").position({ x: 93, y: 3 });
    cy.nodes().emit("dragfree");
    await Promise.resolve();
    expect(done.onMove).toHaveBeenCalledTimes(1);
    const [places] = done.onMove.mock.calls[0] ?? [];
    expect([...(places ?? [])]).toEqual([
      ["a", { x: 2, y: -1 }],
      ["b", { x: 12, y: 0 }],
    ]);
    expect(node("a").position()).toEqual({ x: 16, y: -8 });
  });

  it("the right button opens the menu of an actor where the pointer is, and nothing on the ground", () => {
    mouse(node("b"), "cxttap");
    mouse(cy, "cxttap");
    expect(done.onMenu.mock.calls).toEqual([[{ actor: "b", x: 40, y: 30 }]]);
  });
});
