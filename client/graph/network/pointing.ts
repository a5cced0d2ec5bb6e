import type { Core, EventObject } from "cytoscape";
import type { Target } from "./lit.ts";
import { onResized } from "./onResized.ts";

/** Finds the actor whose writing is at a place of the canvas. */
export type Under = (at: { x: number; y: number }) => string | null;

/**
 * Tells what the pointer is on: an actor, what is written at it, or an edge; null where it is on the ground,
 * while something is dragged, and when the picture moves away under it.
 */
export function pointing(cy: Core, under: Under, onPoint: (target: Target | null) => void): void {
  let last: Target | null = null;
  const tell = (target: Target | null): void => {
    if (last?.type === target?.type && last?.id === target?.id) return;
    last = target;
    const container = cy.container();
    if (container) container.style.cursor = target ? "pointer" : "";
    onPoint(target);
  };
  cy.on("mousemove", ({ target, renderedPosition }: EventObject) => {
    if (target !== cy) {
      tell({ type: target.isNode() ? "actor" : "edge", id: target.data("is") });
      return;
    }
    const actor = under(renderedPosition);
    tell(actor === null ? null : { type: "actor", id: actor });
  });
  cy.container()?.addEventListener("pointerleave", () => tell(null));
  cy.on("drag dragpan boxstart", () => tell(null));
  onResized(cy, () => tell(null));
}
