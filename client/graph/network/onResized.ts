import type { Core } from "cytoscape";

/** Calls back when the picture has another size. Cytoscape tells of a resize at every change of an attribute, too. */
export function onResized(cy: Core, callback: () => void): void {
  let size = { width: cy.width(), height: cy.height() };
  cy.on("resize", () => {
    const now = { width: cy.width(), height: cy.height() };
    if (now.width === size.width && now.height === size.height) return;
    size = now;
    callback();
  });
}
