import type { Core } from "cytoscape";
import { isWithin } from "./boxes.ts";
import type { NetworkNode } from "./model.ts";
import { boxAround, type Frame, type Sight, shownIn, sightOf, union } from "./sight.ts";

/** Milliseconds. */
const GENTLY = 350;

/** What is seen now. */
export function sightNow(cy: Core): Sight {
  return { zoom: cy.zoom(), pan: cy.pan() };
}

/** Shows all nodes, at once. */
export function showAll(cy: Core, nodes: readonly NetworkNode[]): void {
  cy.resize();
  const box = boxAround(nodes);
  if (box) turn(cy, sightOf(box, frameOf(cy)), false);
}

/** Zooms out just so far that new nodes are seen beside all that was seen before. */
export function bringIn(cy: Core, fresh: readonly NetworkNode[]): void {
  const box = boxAround(fresh);
  const seen = shownIn(sightNow(cy), frameOf(cy));
  if (!box || isWithin(box, seen)) return;
  turn(cy, sightOf(union(seen, box), { ...frameOf(cy), mostZoom: cy.zoom() }), true);
}

/** Moves the picture so far that a node stands in the middle, unless it is seen already. */
export function reveal(cy: Core, { x, y }: NetworkNode): void {
  const { zoom, pan } = sightNow(cy);
  const { width, height } = frameOf(cy);
  const here = { left: x, right: x, top: y, bottom: y };
  if (isWithin(here, shownIn({ zoom, pan }, { width, height }))) return;
  turn(cy, { zoom, pan: { x: width / 2 - x * zoom, y: height / 2 - y * zoom } }, true);
}

function frameOf(cy: Core): Frame {
  return { width: cy.width(), height: cy.height() };
}

/** Turns to another sight; gently, unless the reader asked for less motion. */
function turn(cy: Core, sight: Sight, gently: boolean): void {
  cy.stop();
  const still = !gently || matchMedia("(prefers-reduced-motion: reduce)").matches;
  const { zoom, pan } = sight;
  if (still) cy.viewport({ zoom, pan: { ...pan } });
  else cy.animate({ zoom, pan: { ...pan } }, { duration: GENTLY, easing: "ease-out" });
}
