import type { Core, EventObject } from "cytoscape";
import { openCanvas } from "./canvas.ts";
import { elementsOf, nodeId } from "./elements.ts";
import { dimOnHover } from "./hover.ts";
import { measureIn } from "./measure.ts";
import type { GraphModel, Selected } from "./model.ts";
import { styleOf } from "./style.ts";
import { sync } from "./sync.ts";
import { readTheme } from "./theme.ts";
import { threeParts } from "./threeParts/threeParts.ts";
import { fitted, isOutside, zoomed } from "./viewport.ts";

/** What a reader does on the canvas. */
export interface GraphHandlers {
  onSelect(selected: Selected | null): void;
  /** A counted group, by its id. */
  onOpen(groupId: string): void;
}

/** A picture in a container. */
export interface Graph {
  /** Draws a model for the width the container has; gives the height it needs, in pixels. */
  show(model: GraphModel): number;
  select(selected: Selected | null): void;
  zoomBy(factor: number): void;
  /** All of the picture, or its top where all would be too small to read. */
  fit(): void;
  destroy(): void;
}

/** Makes an empty canvas in a container. Nothing on it ever moves by itself. */
export function createGraph(container: HTMLElement, handlers: GraphHandlers): Graph {
  const { cy, destroy } = openCanvas(container, {
    style: styleOf,
    options: {
      autoungrabify: true,
      autounselectify: true,
      boxSelectionEnabled: false,
      minZoom: 0.2,
      maxZoom: 4,
    },
  });
  dimOnHover(cy);
  listen(cy, handlers);
  let size = { width: 0, height: 0 };
  return {
    show(model) {
      const measure = measureIn(readTheme(container).font);
      const { clientWidth, clientHeight } = container;
      const placement = threeParts(model, { width: clientWidth, height: clientHeight, measure });
      sync(cy, elementsOf(model, placement));
      size = placement;
      return placement.height;
    },
    select: (selected) => mark(cy, selected),
    zoomBy: (factor) => zoomed(cy, factor),
    fit: () => fitted(cy, size),
    destroy,
  };
}

function listen(cy: Core, { onSelect, onOpen }: GraphHandlers): void {
  cy.on("tap", ({ target }: EventObject) => {
    // Cytoscape takes the focus away from wherever it is; the panel brings it back here when it closes.
    cy.container()?.focus({ preventScroll: true });
    if (target === cy) onSelect(null);
    else if (target.hasClass("group")) onOpen(target.data("is"));
    else if (target.isNode()) onSelect({ type: "actor", id: target.data("is") });
    else onSelect({ type: "tie", id: target.data("ties")[0] });
  });
}

function mark(cy: Core, selected: Selected | null): void {
  const chosen =
    selected?.type === "actor"
      ? cy.getElementById(nodeId(selected.id))
      : cy.edges().filter((edge) => selected !== null && edge.data("ties").includes(selected.id));
  cy.batch(() => {
    cy.elements().difference(chosen).removeClass("selected");
    chosen.addClass("selected");
  });
  if (chosen.nonempty() && isOutside(cy, chosen.boundingBox())) cy.center(chosen);
}
