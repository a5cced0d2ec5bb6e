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

/** Milliseconds and pixels of the window between two taps that are one double tap. */
const TWICE = { within: 400, reach: 12 };

interface Tap {
  readonly actor: string | null;
  readonly at: { readonly x: number; readonly y: number } | null;
  readonly time: number;
}

/** Selecting may open a panel and move the picture, so the second tap can be on something else. */
function isAgain(first: Tap, second: Tap): boolean {
  if (!first.at || !second.at || second.time - first.time > TWICE.within) return false;
  return Math.hypot(second.at.x - first.at.x, second.at.y - first.at.y) <= TWICE.reach;
}

/** Tells what pointer and fingers do on the canvas. */
export function listen(cy: Core, handlers: NetworkHandlers, under: Under): void {
  const actorAt = ({ target, renderedPosition }: EventObject): string | null => {
    if (target === cy) return under(renderedPosition);
    return target.isNode() ? target.data("is") : null;
  };
  const select = ({ target }: EventObject, actor: string | null, adding: boolean): void => {
    if (actor !== null) handlers.onSelect({ type: "actor", id: actor }, adding);
    else if (target !== cy) handlers.onSelect({ type: "tie", id: target.data("ties")[0] }, adding);
    else if (!adding) handlers.onSelect(null, false);
  };
  let pressed = Number.NEGATIVE_INFINITY;
  let first: Tap | null = null;
  cy.on("tap", (event: EventObject) => {
    // Cytoscape takes the focus away from wherever it is; the panel brings it back here when it closes.
    cy.container()?.focus({ preventScroll: true });
    if (event.timeStamp - pressed < ONE_PRESS) return;
    const tap = { actor: actorAt(event), at: placeOf(event), time: event.timeStamp };
    const adding = isAdding(event);
    const twice = first !== null && isAgain(first, tap) ? first.actor : null;
    first = twice === null && !adding ? tap : null;
    if (twice !== null) handlers.onExpand(twice);
    else select(event, tap.actor, adding);
  });
  cy.on("cxttap taphold", (event: EventObject) => {
    const at = placeOf(event);
    const actor = actorAt(event);
    if (actor === null || !at || (event.type === "taphold" && !at.touched)) return;
    if (at.touched) pressed = event.timeStamp;
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

/** Whether a key was held that adds to what is selected. */
function isAdding({ originalEvent }: EventObject): boolean {
  const event: UIEvent = originalEvent;
  return event instanceof MouseEvent && (event.shiftKey || event.ctrlKey || event.metaKey);
}

/** Where in the window an event happened; null where it says nothing of that. */
function placeOf({ originalEvent }: EventObject) {
  const event: UIEvent = originalEvent;
  if (event instanceof MouseEvent) return { x: event.clientX, y: event.clientY, touched: false };
  const touch =
    "TouchEvent" in globalThis && event instanceof TouchEvent
      ? (event.touches[0] ?? event.changedTouches[0])
      : null;
  return touch ? { x: touch.clientX, y: touch.clientY, touched: true } : null;
}
