import { type Label, type Measure, wrapped } from "../label.ts";
import { LINE_HEIGHT, NODE_SIZE } from "../placement.ts";
import type { Sign } from "./arranged.ts";
import type { Marks, NetworkNode } from "./model.ts";

/** Pixels of the screen below which shapes could not be told apart. */
const LEAST_RADIUS = 4.5;

/** Half the width of a node at a zoom, in pixels of the screen. */
export function radiusAt(zoom: number): number {
  return Math.max(LEAST_RADIUS, (NODE_SIZE / 2) * zoom);
}

/** Pixels of the screen, whatever the zoom: what is written can always be read. */
const LABEL = { width: 128, lines: 2, lineHeight: LINE_HEIGHT };
/** A name in full; what is longer is for the panel. */
const WHOLE = { width: 240, lines: 6, lineHeight: LINE_HEIGHT };
/** Pixels that marks reach beyond their nodes. */
const MARK = { ring: 7, focus: 12 };
export const BADGE_FONT_SIZE = 11;
const BADGE_HEIGHT = 14;
const BADGE_PADDING = 3;

/** What is written at a node. */
export interface Writing {
  readonly label: Label;
  readonly badge: { readonly width: number; readonly height: number } | null;
}

/** Cuts labels into lines and measures them, each text once. */
export class Writings {
  readonly #labels = new Map<string, Label>();
  readonly #badges = new Map<string, number>();
  readonly #measure: Measure;

  constructor(measure: Measure) {
    this.#measure = measure;
  }

  of({ label, more }: NetworkNode): Writing {
    const width = this.#badges.get(more) ?? this.#measure(more);
    this.#badges.set(more, width);
    return {
      label: this.label(label),
      badge: more ? { width: width + 2 * BADGE_PADDING, height: BADGE_HEIGHT } : null,
    };
  }

  /** A label in lines, with the box it needs. */
  label(text: string): Label {
    const known = this.#labels.get(text);
    if (known) return known;
    const label = wrapped(text, { ...LABEL, measure: this.#measure });
    this.#labels.set(text, label);
    return label;
  }

  /** All of a text, or nearly. */
  whole(text: string): Label {
    return wrapped(text, { ...WHOLE, measure: this.#measure });
  }
}

/** Nodes in the order in which their labels find room: chosen ones, then those with more ties, then by id. */
export function byImportance(
  nodes: readonly NetworkNode[],
  { actors, at }: Pick<Marks, "actors" | "at">,
): NetworkNode[] {
  const rank = ({ id }: NetworkNode): number => (id === at ? 2 : actors.has(id) ? 1 : 0);
  return [...nodes].sort(
    (a, b) => rank(b) - rank(a) || b.ties - a.ties || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

/** What is to be written at nodes at a zoom, in pixels of the screen from where the picture begins. */
export function signsOf(
  nodes: readonly NetworkNode[],
  { writings, zoom, marks }: { writings: Writings; zoom: number; marks: Marks },
): Sign[] {
  return nodes.map((node) => ({
    id: node.id,
    x: node.x * zoom,
    y: node.y * zoom,
    radius: radiusAt(zoom),
    ...writings.of(node),
    chosen: marks.actors.has(node.id) || node.id === marks.at,
    ring: node.id === marks.at ? MARK.focus : marks.actors.has(node.id) ? MARK.ring : 0,
  }));
}
