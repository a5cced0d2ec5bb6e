import type { Core, EventObject } from "cytoscape";
import { measureIn } from "../measure.ts";
import type { Box } from "../placement.ts";
import { readTheme, type Theme } from "../theme.ts";
import { type Arranged, arranged } from "./arranged.ts";
import { draw } from "./draw.ts";
import { type Lit, litBy, type Target } from "./lit.ts";
import type { Marks, NetworkModel } from "./model.ts";
import { inSight, type Shift } from "./sceneOf.ts";
import { byImportance, signsOf, Writings } from "./signs.ts";

/** More pixels than this cost time and show nothing. */
const MOST_PIXEL_RATIO = 2;
/** Milliseconds after which a picture that was moved is at rest. */
const AT_REST = 150;

/**
 * The picture of a network, on a canvas above that of Cytoscape, which only knows where everything is and
 * what the pointer does. Drawn so, writing keeps its size at every zoom and finds room, dimming is no new
 * style for each element, and a frame costs a fraction of what Cytoscape's own takes.
 */
export class Layer {
  readonly #cy: Core;
  readonly #canvas = document.createElement("canvas");
  #theme: Theme;
  #writings: Writings;
  #model: NetworkModel = { nodes: [], edges: [] };
  #marks: Marks = { actors: new Set(), ties: new Set(), at: null };
  #lit: Lit | null = null;
  /** Where writing stands for what is seen; null where it must be found anew. */
  #found: { zoom: number; seen: Box; places: Map<string, Arranged> } | null = null;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** How far nodes are dragged from where the model has them. */
  #shifts = new Map<string, Shift>();
  #asked = 0;

  constructor(cy: Core, container: HTMLElement) {
    this.#cy = cy;
    this.#theme = readTheme(container);
    this.#writings = new Writings(measureIn(this.#theme.font));
    this.#canvas.className = "network-layer";
    this.#canvas.ariaHidden = "true";
    container.append(this.#canvas);
    cy.on("render", () => this.#draw());
    cy.on("drag", "node", ({ target }: EventObject) => this.#drag(target.data("is"), target));
  }

  show(model: NetworkModel): void {
    this.#model = model;
    this.#shifts.clear();
    this.#lit = this.#lit && litBy(this.#lit, model);
    this.#found = null;
    this.ask();
  }

  mark(marks: Marks): void {
    this.#marks = marks;
    this.#found = null;
    this.ask();
  }

  /** Dims all but what is near a target; nothing where it is null. */
  light(target: Target | null): void {
    this.#lit = target && litBy(target, this.#model);
    this.ask();
  }

  paint(theme: Theme): void {
    this.#theme = theme;
    this.ask();
  }

  /** Draws with the next frame, however often it was asked. */
  ask(): void {
    if (this.#asked !== 0) return;
    this.#asked = requestAnimationFrame(() => this.#draw());
  }

  /** The actor whose writing is at a point of the canvas, in pixels; null where there is none. */
  under({ x, y }: Shift): string | null {
    const pan = this.#cy.pan();
    const within = (box: Box | null): boolean =>
      box !== null &&
      box.left <= x - pan.x &&
      x - pan.x <= box.right &&
      box.top <= y - pan.y &&
      y - pan.y <= box.bottom;
    for (const [id, { label, badge }] of this.#found?.places ?? [])
      if (within(label) || within(badge)) return id;
    return null;
  }

  stop(): void {
    clearTimeout(this.#waiting);
    cancelAnimationFrame(this.#asked);
  }

  /** While nodes are dragged, other writing keeps its place. */
  #drag(id: string, node: { position(): Shift }): void {
    const from = this.#model.nodes.find((each) => each.id === id);
    if (!from) return;
    const { x, y } = node.position();
    this.#shifts.set(id, { x: x - from.x, y: y - from.y });
  }

  #places(zoom: number, seen: Box): Map<string, Arranged> {
    if (this.#found?.zoom === zoom) {
      if (this.#found.seen.left !== seen.left || this.#found.seen.top !== seen.top) this.#wait();
      return this.#found.places;
    }
    const looks = { writings: this.#writings, marks: this.#marks, zoom };
    const ranked = byImportance(this.#model.nodes, this.#marks);
    const places = arranged(signsOf(ranked, looks), seen);
    this.#found = { zoom, seen, places };
    return places;
  }

  /** While the picture is moved, writing keeps its place; then it finds room in what is seen now. */
  #wait(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      this.#found = null;
      this.ask();
    }, AT_REST);
  }

  #draw(): void {
    cancelAnimationFrame(this.#asked);
    this.#asked = 0;
    const context = this.#canvas.getContext("2d");
    if (!context) return;
    const { width, height, ratio } = this.#fitted();
    const zoom = this.#cy.zoom();
    const pan = this.#cy.pan();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    context.setTransform(ratio, 0, 0, ratio, ratio * pan.x, ratio * pan.y);
    const seen = { left: -pan.x, right: width - pan.x, top: -pan.y, bottom: height - pan.y };
    const where = { places: this.#places(zoom, seen), shifts: this.#shifts, zoom, seen };
    draw(context, {
      ...inSight(this.#model, where),
      writings: this.#writings,
      theme: this.#theme,
      marks: this.#marks,
      lit: this.#lit,
    });
  }

  /** Makes the canvas as large as the picture. */
  #fitted(): { width: number; height: number; ratio: number } {
    const width = this.#cy.width();
    const height = this.#cy.height();
    const ratio = Math.min(devicePixelRatio, MOST_PIXEL_RATIO);
    const pixels = { width: Math.round(width * ratio), height: Math.round(height * ratio) };
    if (this.#canvas.width !== pixels.width || this.#canvas.height !== pixels.height) {
      Object.assign(this.#canvas, pixels);
      this.#canvas.style.inlineSize = `${width}px`;
      this.#canvas.style.blockSize = `${height}px`;
    }
    return { width, height, ratio };
  }
}
