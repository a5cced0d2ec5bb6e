import { type Label, wrapped } from "../../../graph/label.ts";
import { arranged, type Sign } from "../../../graph/network/arranged.ts";
import type { NetworkModel, NetworkNode } from "../../../graph/network/model.ts";
import { type Box, LINE_HEIGHT } from "../../../graph/placement.ts";
import { type MeasureAt, TEXT } from "./font.ts";
import { RADIUS } from "./shape.ts";

/** A network with room for its names: in the same arrangement as on the screen, drawn apart where that helps. */
export interface Spread {
  readonly nodes: readonly NetworkNode[];
  readonly labels: ReadonlyMap<string, WrittenLabel>;
  /** Where it is written how many ties of an actor are not shown. */
  readonly badges: ReadonlyMap<string, Box>;
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

/** The sheet is made as large as the names need. */
const ANYWHERE: Box = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };

/** Finds room for the names, most important first: what the reader selected, then who has most ties. */
export function spread(
  { nodes }: NetworkModel,
  selected: ReadonlySet<string>,
  measure: MeasureAt,
): Spread {
  const measureLabel = measure(TEXT.label);
  const measureBadge = measure(TEXT.badge, true);
  const writings = new Map(
    nodes.map(({ id, label, more }) => [
      id,
      {
        label: wrapped(label, { ...NAME, lineHeight: LINE_HEIGHT, measure: measureLabel }),
        badge: more === "" ? null : { width: measureBadge(more) + 4, height: TEXT.badge + 2 },
      },
    ]),
  );
  const ranked = [...nodes].sort(
    (a, b) => Number(selected.has(b.id)) - Number(selected.has(a.id)) || b.ties - a.ties,
  );
  let best: Spread | null = null;
  for (const factor of FACTORS) {
    const tried = attempt(ranked, writings, factor);
    if (!best || tried.nameless < best.nameless) best = tried;
    if (best.nameless === 0) break;
  }
  return best ?? { nodes: [], labels: new Map(), badges: new Map(), nameless: 0 };
}

interface Writing {
  readonly label: Label;
  readonly badge: Sign["badge"];
}

function attempt(
  ranked: readonly NetworkNode[],
  writings: ReadonlyMap<string, Writing>,
  factor: number,
): Spread {
  const nodes = ranked.map((node) => ({ ...node, x: node.x * factor, y: node.y * factor }));
  const signs = nodes.flatMap(({ id, x, y }): Sign[] => {
    const writing = writings.get(id);
    return writing ? [{ id, x, y, radius: RADIUS, ...writing, chosen: false }] : [];
  });
  const places = arranged(signs, ANYWHERE);
  const labels = new Map<string, WrittenLabel>();
  const badges = new Map<string, Box>();
  for (const { id, label } of signs) {
    const place = places.get(id);
    const text = writings.get(id)?.label.text ?? "";
    if (place?.label && label.width > 0)
      labels.set(id, { box: place.label, lines: text.split("\n") });
    if (place?.badge) badges.set(id, place.badge);
  }
  return { nodes, labels, badges, nameless: nodes.length - labels.size };
}
