import type { Core } from "cytoscape";
import { openCanvas } from "../canvas.ts";
import { networkElements } from "./elements.ts";
import { Feed } from "./feed.ts";
import { Layer } from "./layer.ts";
import { listen, type NetworkHandlers } from "./listen.ts";
import type { Marks, NetworkModel } from "./model.ts";
import { pointing, type Under } from "./pointing.ts";
import { networkStyle } from "./style.ts";
import { Viewer } from "./viewer.ts";

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
    takesHold: (at) => [...marks.actors].some((actor) => viewer.isAt(actor, at)),
    onTheme: (theme) => layer.paint(theme),
    options: { boxSelectionEnabled: true, minZoom: 0.05, maxZoom: 4 },
  });
  const layer = new Layer(cy, container);
  let marks: Marks = { actors: new Set(), ties: new Set(), at: null };
  const feed = new Feed(cy, () => select(cy, marks));
  const under: Under = (at) => layer.under(at);
  listen(cy, handlers, under);
  pointing(cy, under, (target) => layer.light(target));
  const viewer = new Viewer(cy);
  return {
    show(model) {
      feed.show(networkElements(model));
      layer.show(model);
      viewer.show(model.nodes);
    },
    mark(next) {
      marks = next;
      select(cy, marks);
      layer.mark(marks);
      const [only = null, ...others] = marks.actors;
      viewer.keep(others.length === 0 ? only : null);
    },
    zoomBy: (factor) => viewer.zoomBy(factor),
    fit: () => viewer.fit(),
    reveal: (actor) => viewer.reveal(actor),
    placeOf: (actor) => viewer.placeOf(actor),
    destroy() {
      feed.stop();
      layer.stop();
      destroy();
    },
  };
}

/** Cytoscape drags all together that it holds for selected. */
function select(cy: Core, { actors }: Marks): void {
  cy.batch(() => {
    cy.edges(":selected").unselect();
    for (const node of cy.nodes()) {
      const chosen = actors.has(node.data("is"));
      if (node.selected() !== chosen) chosen ? node.select() : node.unselect();
    }
  });
}
