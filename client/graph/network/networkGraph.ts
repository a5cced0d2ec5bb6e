import type { Core } from "cytoscape";
import { openCanvas } from "../canvas.ts";
import { nodeId } from "../elements.ts";
import { sync } from "../sync.ts";
import { zoomed } from "../viewport.ts";
import { networkElements } from "./elements.ts";
import { Layer } from "./layer.ts";
import { listen, type NetworkHandlers } from "./listen.ts";
import type { Marks, NetworkModel, NetworkNode } from "./model.ts";
import { pointing, type Under } from "./pointing.ts";
import { boxAround, isWithin, shownIn, sightOf, turn, union } from "./sight.ts";
import { networkStyle } from "./style.ts";

/** A network in a container. */
export interface NetworkGraph {
  /** Draws a model. The first one is shown whole; later, what is new is brought into sight. */
  show(model: NetworkModel): void;
  mark(marks: Marks): void;
  zoomBy(factor: number): void;
  fit(): void;
  /** Moves the picture so far that an actor is in sight. */
  reveal(actor: string): void;
  /** Where an actor is seen, in pixels of the window; null where it is not drawn. */
  placeOf(actor: string): { x: number; y: number } | null;
  destroy(): void;
}

/** Makes an empty network in a container. Nothing on it ever moves by itself. */
export function createNetwork(container: HTMLElement, handlers: NetworkHandlers): NetworkGraph {
  const { cy, destroy } = openCanvas(container, {
    style: networkStyle,
    onTheme: (theme) => layer.paint(theme),
    options: { boxSelectionEnabled: true, minZoom: 0.05, maxZoom: 4 },
  });
  const layer = new Layer(cy, container);
  const pixelsOf = (actor: string) => {
    const node = cy.getElementById(nodeId(actor));
    return node.nonempty() ? node.renderedPosition() : null;
  };
  const under: Under = (at) => layer.under(at);
  listen(cy, handlers, under);
  pointing(cy, under, (target) => layer.light(target));
  let drawn: readonly NetworkNode[] = [];
  return {
    show(model) {
      const before = new Set(drawn.map(({ id }) => id));
      drawn = model.nodes;
      sync(cy, networkElements(model));
      layer.show(model);
      if (!model.nodes.some(({ id }) => before.has(id))) showAll(cy, drawn);
      else
        bringIn(
          cy,
          model.nodes.filter(({ id }) => !before.has(id)),
        );
    },
    mark(marks) {
      mark(cy, marks);
      layer.mark(marks);
    },
    zoomBy: (factor) => zoomed(cy, factor),
    fit: () => showAll(cy, drawn),
    reveal(actor) {
      const node = drawn.find(({ id }) => id === actor);
      if (node) center(cy, node);
    },
    placeOf(actor) {
      const at = pixelsOf(actor);
      const { left, top } = container.getBoundingClientRect();
      return at && { x: left + at.x, y: top + at.y };
    },
    destroy() {
      layer.stop();
      destroy();
    },
  };
}

function frameOf(cy: Core) {
  return { width: cy.width(), height: cy.height() };
}

function sightNow(cy: Core) {
  return { zoom: cy.zoom(), pan: cy.pan() };
}

function showAll(cy: Core, nodes: readonly NetworkNode[]): void {
  cy.resize();
  const box = boxAround(nodes);
  if (box) turn(cy, sightOf(box, frameOf(cy)), false);
}

/** Zooms out just so far that new actors are seen beside all that was seen before. */
function bringIn(cy: Core, fresh: readonly NetworkNode[]): void {
  const box = boxAround(fresh);
  const seen = shownIn(sightNow(cy), frameOf(cy));
  if (!box || isWithin(box, seen)) return;
  turn(cy, sightOf(union(seen, box), { ...frameOf(cy), mostZoom: cy.zoom() }), true);
}

function center(cy: Core, { x, y }: NetworkNode): void {
  const { zoom, pan } = sightNow(cy);
  const { width, height } = frameOf(cy);
  const here = { left: x, right: x, top: y, bottom: y };
  if (isWithin(here, shownIn({ zoom, pan }, { width, height }))) return;
  turn(cy, { zoom, pan: { x: width / 2 - x * zoom, y: height / 2 - y * zoom } }, true);
}

/** Cytoscape drags all together that it holds for selected. */
function mark(cy: Core, { actors }: Marks): void {
  cy.batch(() => {
    cy.edges(":selected").unselect();
    for (const node of cy.nodes()) {
      const chosen = actors.has(node.data("is"));
      if (node.selected() !== chosen) chosen ? node.select() : node.unselect();
    }
  });
}
