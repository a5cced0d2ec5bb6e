import cytoscape from "cytoscape";
import { describe, expect, it, vi } from "vitest";
import { networkElements } from "../../../../client/graph/network/elements.ts";
import { Feed } from "../../../../client/graph/network/feed.ts";
import type { NetworkModel } from "../../../../client/graph/network/model.ts";
import { edge } from "../models.ts";
import { spot } from "./models.ts";

/** A chain of so many actors. */
function chain(length: number): NetworkModel {
  const ids = Array.from({ length }, (_, index) => `${index}`);
  return {
    nodes: ids.map((id, index) => spot(id, { x: 80 * index })),
    edges: ids.slice(1).map((id, index) => edge(ids[index] ?? "", id)),
  };
}

describe("what Cytoscape is fed", () => {
  it("is a small network at once", () => {
    const cy = cytoscape({ headless: true });
    const onDone = vi.fn();
    new Feed(cy, onDone).show(networkElements(chain(10)));
    expect([cy.nodes().length, cy.edges().length]).toEqual([10, 9]);
    expect(onDone).toHaveBeenCalledTimes(1);
  });

  it("is a large one frame by frame, until it has all of it", async () => {
    const cy = cytoscape({ headless: true });
    const onDone = vi.fn();
    new Feed(cy, onDone).show(networkElements(chain(400)));
    expect(cy.elements().length).toBeLessThan(400);
    await vi.waitFor(() => expect(onDone).toHaveBeenCalledTimes(1));
    expect([cy.nodes().length, cy.edges().length]).toEqual([400, 399]);
  });

  it("is the latest network alone, also where the one before was not done", async () => {
    const cy = cytoscape({ headless: true });
    const onDone = vi.fn();
    const feed = new Feed(cy, onDone);
    feed.show(networkElements(chain(400)));
    feed.show(networkElements(chain(3)));
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(onDone).toHaveBeenCalledTimes(1);
    expect(cy.elements().length).toBe(5);
  });

  it("leaves alone what is held, and puts back what was let go elsewhere", () => {
    const cy = cytoscape({ headless: true });
    const feed = new Feed(cy, () => undefined);
    feed.show(networkElements(chain(2)));
    cy.getElementById("node 1").position({ x: 5, y: 5 });
    feed.show(networkElements(chain(2)));
    expect(cy.getElementById("node 1").position()).toEqual({ x: 80, y: 0 });
  });
});
