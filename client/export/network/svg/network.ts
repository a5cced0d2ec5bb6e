import { nodeBox } from "../../../graph/network/arranged.ts";
import type { NetworkModel, NetworkNode } from "../../../graph/network/model.ts";
import { type Box, LINE_HEIGHT } from "../../../graph/placement.ts";
import type { Theme } from "../../../graph/theme.ts";
import { element, xmlText } from "../xml.ts";
import { TEXT } from "./font.ts";
import { line } from "./lines.ts";
import { RADIUS, shape } from "./shape.ts";
import type { Spread, WrittenLabel } from "./spread.ts";
import { moved, round } from "./textBlock.ts";

/** A drawn network, from the top left corner of its box. */
export interface DrawnNetwork {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

interface Look {
  readonly theme: Theme;
  readonly selected: ReadonlySet<string>;
}

/** Pixels that mark a selected actor stand out around it. */
const HALO = 6;

/** Marks of what is selected below lines below shapes below names. Each shape tells its full name to who points at it. */
export function drawnNetwork(model: NetworkModel, placed: Spread, look: Look): DrawnNetwork {
  const { nodes, labels, badges } = placed;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const lines = model.edges.map((edge) => {
    const from = byId.get(edge.from);
    const to = byId.get(edge.to);
    return from && to ? line(edge, { from, to }, look.theme) : "";
  });
  const boxes = [
    ...nodes.map(({ x, y }) => nodeBox({ x, y, radius: RADIUS + HALO })),
    ...[...labels.values()].map(({ box }) => box),
    ...badges.values(),
  ];
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const drawn = [
    element("g", {}, ...nodes.map((node) => haloSvg(node, look))),
    element("g", {}, ...lines),
    element("g", {}, ...nodes.map((node) => nodeSvg(node, look.theme))),
    element("g", {}, ...nodes.map((node) => badgeSvg(node, badges.get(node.id), look.theme))),
    element("g", {}, ...[...labels.values()].map((label) => labelSvg(label, look.theme))),
  ];
  return {
    svg: moved(drawn.join("\n"), -left, -top),
    width: Math.max(...boxes.map((box) => box.right)) - left,
    height: Math.max(...boxes.map((box) => box.bottom)) - top,
  };
}

function haloSvg({ id, x, y }: NetworkNode, { theme, selected }: Look): string {
  if (!selected.has(id)) return "";
  return element("circle", {
    cx: round(x),
    cy: round(y),
    r: RADIUS + HALO,
    fill: theme.accent,
    "fill-opacity": 0.3,
  });
}

function nodeSvg(node: NetworkNode, theme: Theme): string {
  return element("g", {}, element("title", {}, xmlText(node.name)), shape(node, node, theme));
}

function labelSvg({ box, lines }: WrittenLabel, { text, background }: Theme): string {
  const x = round((box.left + box.right) / 2);
  const spans = lines.map((each, index) =>
    element("tspan", { x, y: round(baseline(box, index)) }, xmlText(each)),
  );
  return element(
    "text",
    {
      "font-size": TEXT.label,
      "text-anchor": "middle",
      fill: text,
      ...rim(background),
    },
    ...spans,
  );
}

function baseline(box: Box, index: number): number {
  return box.top + index * LINE_HEIGHT + TEXT.label - 1;
}

function badgeSvg({ more }: NetworkNode, box: Box | undefined, { subtle, background }: Theme) {
  if (!box) return "";
  return element(
    "text",
    {
      x: round((box.left + box.right) / 2),
      y: round(box.bottom - 2),
      "font-size": TEXT.badge,
      "font-weight": "bold",
      "text-anchor": "middle",
      fill: subtle,
      ...rim(background),
    },
    xmlText(more),
  );
}

/** A rim in the colour of the ground, so that words can be read across lines. */
function rim(background: string) {
  return {
    stroke: background,
    "stroke-width": 3,
    "stroke-linejoin": "round",
    "paint-order": "stroke",
  };
}
