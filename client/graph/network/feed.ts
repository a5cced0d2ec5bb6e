import type { Core, ElementDefinition } from "cytoscape";
import { putAll, removeOthers } from "../sync.ts";

/** Elements that Cytoscape can take in one frame without holding up the page. */
const PORTION = 150;

/**
 * Gives Cytoscape its elements in portions, one a frame. The picture does not wait for them: only what the
 * pointer is on becomes known bit by bit.
 */
export class Feed {
  readonly #cy: Core;
  readonly #onDone: () => void;
  #rest: readonly ElementDefinition[] = [];
  #asked = 0;

  constructor(cy: Core, onDone: () => void) {
    this.#cy = cy;
    this.#onDone = onDone;
  }

  /** These elements and no others; what was still to come is forgotten. */
  show(elements: readonly ElementDefinition[]): void {
    this.stop();
    removeOthers(this.#cy, elements);
    this.#rest = elements;
    this.#next();
  }

  stop(): void {
    cancelAnimationFrame(this.#asked);
  }

  #next(): void {
    putAll(this.#cy, this.#rest.slice(0, PORTION));
    this.#rest = this.#rest.slice(PORTION);
    if (this.#rest.length > 0) this.#asked = requestAnimationFrame(() => this.#next());
    else this.#onDone();
  }
}
