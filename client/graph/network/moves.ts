import type { Core, EventObject, NodeSingular } from "cytoscape";
import { type Point, STEP } from "../../view/explored.ts";

/** Calls back when nodes were dragged, with the places in steps at which they then stand. */
export function moves(cy: Core, onMove: (places: ReadonlyMap<string, Point>) => void): void {
  let moved: Map<string, Point> | null = null;
  // Cytoscape tells of each node by itself.
  cy.on("dragfree", "node", ({ target }: EventObject) => {
    if (!moved) {
      const places = new Map<string, Point>();
      moved = places;
      queueMicrotask(() => {
        moved = null;
        onMove(places);
      });
    }
    moved.set(target.data("is"), settle(target));
  });
}

/** Puts a node on the nearest step; gives it. */
function settle(node: NodeSingular): Point {
  const { x, y } = node.position();
  const at = { x: Math.round(x / STEP), y: Math.round(y / STEP) };
  node.position({ x: at.x * STEP, y: at.y * STEP });
  return at;
}
