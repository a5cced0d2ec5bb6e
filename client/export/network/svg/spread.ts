import { type Label, wrapped } from "../../../graph/label.ts";
import { type Arranged, arranged, type Sign } from "../../../graph/network/arranged.ts";
import type { NetworkModel, NetworkNode } from "../../../graph/network/model.ts";
import { type Box, LINE_HEIGHT } from "../../../graph/placement.ts";
import { type MeasureAt, TEXT } from "./font.ts";
import { RADIUS } from "./shape.ts";

/** A network with room for its names: in the same arrangement as on the screen, drawn apart where that helps. */
export interface Spread {
  readonly nodes: readonly NetworkNode[];
  readonly labels: ReadonlyMap<string, WrittenLabel>;
  /** Actors without a name in the picture, because there is no room. */
  readonly nameless: number;
}

/** A name where it stands. */
export interface WrittenLabel {
  readonly box: Box;
  readonly lines: readonly string[];
}

/** How far apart the places are drawn, one after the other, until each name has room. */
const FACTORS = [1, 1.2, 1.4, 1.6, 1.8, 2];

/** Pixels and lines that a name may fill. */
const NAME = { width: 144, lines: 3 };

/** Finds room for the names, most important first: what the reader selected, then who has most ties. */
export function spread(
  { nodes }: NetworkModel,
  selected: ReadonlySet<string>,
  measure: MeasureAt,
): Spread {
  const measureLabel = measure(TEXT.label);
  const labels = new Map(
    nodes.map(({ id, label }) => [
      id,
      wrapped(label, { ...NAME, lineHeight: LINE_HEIGHT, measure: measureLabel }),
    ]),
  );
  const ranked = [...nodes].sort(
    (a, b) => Number(selected.has(b.id)) - Number(selected.has(a.id)) || b.ties - a.ties,
  );
  let best: Spread | null = null;
  for (const factor of FACTORS) {
    const tried = attempt(ranked, labels, factor);
    if (!best || tried.nameless < best.nameless) best = tried;
    if (best.nameless === 0) break;
  }
  return best ?? { nodes: [], labels: new Map(), nameless: 0 };
}

function attempt(
  ranked: readonly NetworkNode[],
  labels: ReadonlyMap<string, Label>,
  factor: number,
): Spread {
  const nodes = ranked.map((node) => ({ ...node, x: node.x * factor, y: node.y * factor }));
  const signs = nodes.map(
    ({ id, x, y }): Sign => ({
      id,
      x,
      y,
      radius: RADIUS,
      label: labels.get(id) ?? { width: 0, height: 0 },
      badge: null,
      chosen: false,
    }),
  );
  const places = arranged(signs);
  const written = nodes.flatMap(({ id }) => writtenLabel(id, places.get(id), labels.get(id)));
  return { nodes, labels: new Map(written), nameless: nodes.length - written.length };
}

function writtenLabel(
  id: string,
  place: Arranged | undefined,
  label: Label | undefined,
): Array<[string, WrittenLabel]> {
  if (!place?.label || !label) return [];
  return [[id, { box: place.label, lines: label.text.split("\n") }]];
}
