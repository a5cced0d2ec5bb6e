import type { Core } from "cytoscape";
import { zoomed } from "../viewport.ts";
import { isWithin } from "./boxes.ts";
import type { NetworkNode } from "./model.ts";
import { onResized } from "./onResized.ts";
import { boxAround, type Frame, inFrame, type Sight, shownIn, sightOf, union } from "./sight.ts";

/** Milliseconds. */
const GENTLY = 350;
/** Pixels that a finger may be off the middle of a node. */
const FINGER = 24;

/** Decides what of a network is seen, and turns there. Only what the reader asked for makes it turn. */
export class Viewer {
  readonly #cy: Core;
  #nodes = new Map<string, NetworkNode>();
  /** Whether the reader wants to see all, and has not moved the picture since. */
  #whole = true;
  /** What must stay in sight when there is less room; null where nothing must. */
  #kept: string | null = null;

  constructor(cy: Core) {
    this.#cy = cy;
    cy.on("dragpan pinchzoom scrollzoom", () => {
      this.#whole = false;
    });
    onResized(cy, () => this.#resized());
  }

  /** Takes over new nodes: shows all of the first ones; later, zooms out as far as what is new needs. */
  show(nodes: readonly NetworkNode[]): void {
    const fresh = nodes.filter(({ id }) => !this.#nodes.has(id));
    this.#nodes = new Map(nodes.map((node) => [node.id, node]));
    if (fresh.length === nodes.length) this.fit();
    else this.#bringIn(fresh);
  }

  fit(): void {
    this.#cy.resize();
    this.#whole = true;
    this.#showAll(false);
  }

  zoomBy(factor: number): void {
    this.#cy.stop();
    this.#whole = false;
    zoomed(this.#cy, factor);
  }

  /** Moves the picture so far that an actor with its writing is in sight. */
  reveal(actor: string): void {
    const node = this.#nodes.get(actor);
    if (node && !isWithin(pointOf(node), shownIn(this.now(), this.#frame()))) this.#center(node);
  }

  /** From now on keeps an actor in sight, wherever it was chosen; none where it is null. */
  keep(actor: string | null): void {
    if (actor === this.#kept) return;
    this.#kept = actor;
    this.#keepInSight();
  }

  /** What is seen now. */
  now(): Sight {
    return { zoom: this.#cy.zoom(), pan: this.#cy.pan() };
  }

  /** Where an actor is, in pixels of the window; null where it is not drawn. */
  placeOf(actor: string): { x: number; y: number } | null {
    const node = this.#nodes.get(actor);
    const frame = this.#cy.container()?.getBoundingClientRect();
    if (!node || !frame) return null;
    const { zoom, pan } = this.now();
    return { x: frame.left + pan.x + node.x * zoom, y: frame.top + pan.y + node.y * zoom };
  }

  /** Whether a finger at a place of the window is on an actor. */
  isAt(actor: string, { x, y }: { readonly x: number; readonly y: number }): boolean {
    const place = this.placeOf(actor);
    return place !== null && Math.hypot(place.x - x, place.y - y) <= FINGER;
  }

  #resized(): void {
    if (this.#whole) this.#showAll(true);
    else this.#keepInSight();
  }

  #keepInSight(): void {
    const node = this.#nodes.get(this.#kept ?? "");
    if (node && !isWithin(pointOf(node), inFrame(this.now(), this.#frame()))) this.#center(node);
  }

  #showAll(gently: boolean): void {
    const box = boxAround([...this.#nodes.values()]);
    if (box) this.#turn(sightOf(box, this.#frame()), gently);
  }

  /** All that was seen before is seen after it, too. */
  #bringIn(fresh: readonly NetworkNode[]): void {
    const box = boxAround(fresh);
    const seen = shownIn(this.now(), this.#frame());
    if (!box || isWithin(box, seen)) return;
    this.#turn(sightOf(union(seen, box), { ...this.#frame(), mostZoom: this.#cy.zoom() }), true);
  }

  #center({ x, y }: NetworkNode): void {
    const { zoom } = this.now();
    const { width, height } = this.#frame();
    this.#turn({ zoom, pan: { x: width / 2 - x * zoom, y: height / 2 - y * zoom } }, true);
  }

  #frame(): Frame {
    return { width: this.#cy.width(), height: this.#cy.height() };
  }

  /** Gently, unless the reader asked for less motion. */
  #turn({ zoom, pan }: Sight, gently: boolean): void {
    this.#cy.stop();
    const still = !gently || matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (still) this.#cy.viewport({ zoom, pan: { ...pan } });
    else this.#cy.animate({ zoom, pan: { ...pan } }, { duration: GENTLY, easing: "ease-out" });
  }
}

function pointOf({ x, y }: NetworkNode) {
  return { left: x, right: x, top: y, bottom: y };
}
