import type {
  CollectionReturnValue,
  Core,
  EventObject,
  SingularElementReturnValue,
} from "cytoscape";
import { measureIn } from "../measure.ts";
import type { Box } from "../placement.ts";
import { readTheme, type Theme } from "../theme.ts";
import { type Arranged, arranged } from "./arranged.ts";
import { drawSigns } from "./drawSigns.ts";
import type { Marks, NetworkModel, NetworkNode } from "./model.ts";
import type { Lit, Shift } from "./scene.ts";
import { byImportance, signsOf, Writings } from "./signs.ts";

/**
 * All writing and all marks of a network, on a canvas above that of Cytoscape. There they keep their size
 * at every zoom, room is found for them, and drawing them costs less than labels of Cytoscape would.
 */
export class Layer {
  readonly #cy: Core;
  readonly #canvas = document.createElement("canvas");
  #theme: Theme;
  #writings: Writings;
  #model: NetworkModel = { nodes: [], edges: [] };
  #marks: Marks = { actors: new Set(), ties: new Set(), at: null };
  #lit: Lit | null = null;
  #ranked: NetworkNode[] = [];
  /** Where writing stands from where the picture begins, at a zoom; null where it must be found anew. */
  #found: { zoom: number; places: Map<string, Arranged> } | null = null;
  /** Of nodes that are dragged away from where the model has them. */
  #shifts = new Map<string, Shift>();

  constructor(cy: Core, container: HTMLElement) {
    this.#cy = cy;
    this.#theme = readTheme(container);
    this.#writings = new Writings(measureIn(this.#theme.font));
    this.#canvas.className = "network-layer";
    this.#canvas.ariaHidden = "true";
    container.append(this.#canvas);
    cy.on("render", () => this.#draw());
    cy.on("light", (_event: EventObject, target: SingularElementReturnValue, near) =>
      this.#light(target, near),
    );
    cy.on("unlight", () => {
      this.#lit = null;
    });
    cy.on("drag", "node", ({ target }: EventObject) => this.#drag(target.data("is"), target));
  }

  show(model: NetworkModel): void {
    this.#model = model;
    this.#shifts.clear();
    this.#rank();
  }

  mark(marks: Marks): void {
    this.#marks = marks;
    this.#rank();
  }

  paint(theme: Theme): void {
    this.#theme = theme;
  }

  /** The actor whose label or badge is under a point of the canvas, in pixels; null where there is none. */
  under({ x, y }: { x: number; y: number }): string | null {
    const pan = this.#cy.pan();
    const at = { x: x - pan.x, y: y - pan.y };
    const within = (box: Box | null): boolean =>
      box !== null &&
      box.left <= at.x &&
      at.x <= box.right &&
      box.top <= at.y &&
      at.y <= box.bottom;
    for (const [id, { label, badge }] of this.#found?.places ?? [])
      if (within(label) || within(badge)) return id;
    return null;
  }

  #rank(): void {
    this.#ranked = byImportance(this.#model.nodes, this.#marks);
    this.#found = null;
  }

  #light(target: SingularElementReturnValue, near: CollectionReturnValue): void {
    const actors = near.nodes().map((node) => node.data("is"));
    const type = target.isNode() ? "actor" : "edge";
    this.#lit = { type, id: target.data("is"), near: new Set(actors) };
  }

  /** While nodes are dragged, other labels keep their places. */
  #drag(id: string, node: { position(): { x: number; y: number } }): void {
    const from = this.#model.nodes.find((each) => each.id === id);
    if (!from) return;
    const { x, y } = node.position();
    this.#shifts.set(id, { x: x - from.x, y: y - from.y });
  }

  #places(zoom: number): Map<string, Arranged> {
    if (this.#found?.zoom === zoom) return this.#found.places;
    const signs = signsOf(this.#ranked, {
      writings: this.#writings,
      marks: this.#marks,
      zoom,
    });
    const places = arranged(signs);
    this.#found = { zoom, places };
    return places;
  }

  #draw(): void {
    const context = this.#canvas.getContext("2d");
    if (!context) return;
    const { width, height, ratio } = this.#fitted();
    const zoom = this.#cy.zoom();
    const pan = this.#cy.pan();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    context.setTransform(ratio, 0, 0, ratio, ratio * pan.x, ratio * pan.y);
    drawSigns(context, {
      nodes: this.#ranked,
      edges: this.#model.edges,
      places: this.#places(zoom),
      writings: this.#writings,
      theme: this.#theme,
      marks: this.#marks,
      lit: this.#lit,
      shifts: this.#shifts,
      zoom,
      seen: { left: -pan.x, right: width - pan.x, top: -pan.y, bottom: height - pan.y },
    });
  }

  /** Makes the canvas as large as its container. */
  #fitted(): { width: number; height: number; ratio: number } {
    const width = this.#cy.width();
    const height = this.#cy.height();
    const ratio = Math.min(devicePixelRatio, 2);
    if (this.#canvas.width !== Math.round(width * ratio)) {
      this.#canvas.width = Math.round(width * ratio);
      this.#canvas.style.inlineSize = `${width}px`;
    }
    if (this.#canvas.height !== Math.round(height * ratio)) {
      this.#canvas.height = Math.round(height * ratio);
      this.#canvas.style.blockSize = `${height}px`;
    }
    return { width, height, ratio };
  }
}
