import type { Core, EventObject } from "cytoscape";
import type { Point } from "../../view/explored.ts";
import type { Selected } from "../model.ts";
import { moves } from "./moves.ts";
import type { Under } from "./pointing.ts";

/** What a reader does with a network. */
export interface NetworkHandlers {
  /** Null where the ground was chosen; `adding` to what is selected already. */
  onSelect(item: Selected | null, adding: boolean): void;
  /** All that a box was drawn around; it is never the last gesture of a drag. */
  onSelectAll(actors: readonly string[]): void;
  onExpand(actor: string): void;
  /** Places in steps, of all that was dragged together. */
  onMove(places: ReadonlyMap<string, Point>): void;
  onMenu(menu: { actor: string; x: number; y: number }): void;
}

/** Milliseconds in which a long press and the tap that ends it count as one. */
const ONE_PRESS = 1500;

/** Tells what pointer and fingers do on the canvas. */
export function listen(cy: Core, handlers: NetworkHandlers, under: Under): void {
  const actorAt = ({ target, renderedPosition }: EventObject): string | null => {
    if (target === cy) return under(renderedPosition);
    return target.isNode() ? target.data("is") : null;
  };
  let pressed = Number.NEGATIVE_INFINITY;
  cy.on("tap", (event: EventObject) => {
    // Cytoscape takes the focus away from wherever it is; the panel brings it back here when it closes.
    cy.container()?.focus({ preventScroll: true });
    if (event.timeStamp - pressed < ONE_PRESS) return;
    const { shiftKey, ctrlKey, metaKey } = keysOf(event);
    const adding = shiftKey || ctrlKey || metaKey;
    const actor = actorAt(event);
    if (actor !== null) handlers.onSelect({ type: "actor", id: actor }, adding);
    else if (event.target !== cy)
      handlers.onSelect({ type: "tie", id: event.target.data("ties")[0] }, adding);
    else if (!adding) handlers.onSelect(null, false);
  });
  cy.on("dbltap", (event: EventObject) => {
    const actor = actorAt(event);
    if (actor !== null) handlers.onExpand(actor);
  });
  cy.on("cxttap taphold", (event: EventObject) => {
    const at = pointOf(event);
    const actor = actorAt(event);
    if (actor === null || !at || (event.type === "taphold" && !at.touched)) return;
    pressed = event.timeStamp;
    handlers.onMenu({ actor, x: at.x, y: at.y });
  });
  listenToBoxes(cy, handlers);
  moves(cy, handlers.onMove);
}

/** Cytoscape tells of each element in a box by itself, after the end of the box. */
function listenToBoxes(cy: Core, { onSelectAll }: NetworkHandlers): void {
  let boxed: string[] | null = null;
  cy.on("boxend", () => {
    const ids: string[] = [];
    boxed = ids;
    queueMicrotask(() => {
      boxed = null;
      if (ids.length > 0) onSelectAll(ids);
    });
  });
  cy.on("box", "node", ({ target }: EventObject) => boxed?.push(target.data("is")));
}

function keysOf({ originalEvent }: EventObject) {
  const event: UIEvent = originalEvent;
  const none = { shiftKey: false, ctrlKey: false, metaKey: false };
  return event instanceof MouseEvent ? event : none;
}

/** Where in the window an event happened; null where it says nothing of that. */
function pointOf({ originalEvent }: EventObject) {
  const event: UIEvent = originalEvent;
  if (event instanceof MouseEvent) return { x: event.clientX, y: event.clientY, touched: false };
  const touch = "TouchEvent" in globalThis && event instanceof TouchEvent ? event.touches[0] : null;
  return touch ? { x: touch.clientX, y: touch.clientY, touched: true } : null;
}
