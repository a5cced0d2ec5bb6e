import type { BoundingBox12, BoundingBoxWH, Core } from "cytoscape";

/** Below this zoom labels can no longer be read. */
const READABLE = 0.75;

/** Pixels. Cytoscape takes the exact middle of a diamond for outside; between pixels, no pointer is there. */
const OFF_PIXELS = 0.25;

/** Shows a picture of this size, centred; its top where the whole would be too small to read. */
export function fitted(cy: Core, size: { width: number; height: number }): void {
  cy.resize();
  const wide = Math.min(1, cy.width() / Math.max(1, size.width));
  const whole = Math.min(wide, cy.height() / Math.max(1, size.height));
  const zoom = whole < READABLE ? Math.max(wide, cy.minZoom()) : whole;
  const x = Math.floor((cy.width() - size.width * zoom) / 2) + OFF_PIXELS;
  const y = Math.max(0, (cy.height() - size.height * zoom) / 2);
  cy.viewport({ zoom, pan: { x, y } });
}

/** Zooms about the middle of what is seen. */
export function zoomed(cy: Core, factor: number): void {
  cy.zoom({
    level: cy.zoom() * factor,
    renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
  });
}

/** Whether none of a box is to be seen. */
export function isOutside(cy: Core, box: BoundingBox12 & BoundingBoxWH): boolean {
  const seen = cy.extent();
  return box.x2 < seen.x1 || box.x1 > seen.x2 || box.y2 < seen.y1 || box.y1 > seen.y2;
}
