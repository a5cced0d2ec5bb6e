import type { StylesheetJsonBlock } from "cytoscape";
import type { ActorKind } from "../kinds/actorName.gen.ts";
import { KINDS } from "../kinds/index.ts";
import { BASIS_VIEWS } from "../ties/bases.ts";
import { ACTOR_KINDS, BASES } from "../vocabulary.ts";
import { FONT_SIZE, LABEL_GAP, LINE_HEIGHT, NODE_SIZE } from "./placement.ts";
import type { Theme } from "./theme.ts";

/** Pixels; a label whose lines are already broken is never broken again. */
const NEVER_WRAP = 10_000;

/** How everything on the canvas looks: kind by shape and colour, basis by line, direction by arrow. */
export function styleOf(theme: Theme): StylesheetJsonBlock[] {
  return [
    ...nodeStyle(theme),
    ...ACTOR_KINDS.flatMap((kind) => kindStyle(kind, theme)),
    ...labelStyle(),
    ...edgeStyle(theme),
    ...stateStyle(theme),
  ];
}

function nodeStyle(theme: Theme): StylesheetJsonBlock[] {
  return [
    {
      selector: "node",
      style: {
        width: NODE_SIZE,
        height: NODE_SIZE,
        label: "data(label)",
        color: theme.text,
        "font-family": theme.font,
        "font-size": FONT_SIZE,
        "line-height": LINE_HEIGHT / FONT_SIZE,
        "text-wrap": "wrap",
        "text-max-width": `${NEVER_WRAP}px`,
        "text-events": "yes",
        "overlay-opacity": 0,
      },
    },
    {
      selector: "node.heading",
      style: {
        "background-opacity": 0,
        "font-weight": "bold",
        "text-valign": "center",
        events: "no",
      },
    },
  ];
}

function kindStyle(kind: ActorKind, theme: Theme): StylesheetJsonBlock[] {
  const colour = theme.kinds.get(kind) ?? theme.text;
  return [
    {
      selector: `node.actor[kind = "${kind}"]`,
      style: { shape: KINDS[kind].shape, "background-color": colour, "border-color": colour },
    },
    {
      selector: "node.placeless",
      style: { "background-color": theme.background, "border-width": 3 },
    },
    {
      selector: "node.group",
      style: {
        shape: "round-rectangle",
        "background-color": theme.tinted,
        "border-color": theme.subtle,
        "border-width": 1.5,
        "border-style": "dashed",
      },
    },
  ];
}

function labelStyle(): StylesheetJsonBlock[] {
  const beside = { "text-valign": "center" } as const;
  return [
    {
      selector: "node.left",
      style: {
        ...beside,
        "text-halign": "left",
        "text-margin-x": -LABEL_GAP,
        "text-justification": "right",
      },
    },
    {
      selector: "node.right",
      style: {
        ...beside,
        "text-halign": "right",
        "text-margin-x": LABEL_GAP,
        "text-justification": "left",
      },
    },
    {
      selector: "node.below",
      style: { "text-valign": "bottom", "text-halign": "center", "text-margin-y": LABEL_GAP },
    },
  ];
}

function edgeStyle(theme: Theme): StylesheetJsonBlock[] {
  return [
    {
      selector: "edge",
      style: {
        width: 1.5,
        "curve-style": "straight",
        "line-color": theme.line,
        "source-arrow-color": theme.line,
        "target-arrow-color": theme.line,
        "arrow-scale": 0.9,
        color: theme.text,
        "font-family": theme.font,
        "font-size": FONT_SIZE,
        "overlay-opacity": 0,
      },
    },
    ...BASES.map((basis) => ({
      selector: `edge[basis = "${basis}"]`,
      style: { "line-style": BASIS_VIEWS[basis].line, "line-dash-pattern": [7, 5] },
    })),
    { selector: 'edge[arrows != "none"]', style: { "target-arrow-shape": "triangle" } },
    { selector: 'edge[arrows = "both"]', style: { "source-arrow-shape": "triangle" } },
  ];
}

function stateStyle(theme: Theme): StylesheetJsonBlock[] {
  const readable = {
    "text-background-color": theme.background,
    "text-background-opacity": 0.9,
    "text-background-padding": "2px",
  };
  const accented = {
    "line-color": theme.accent,
    "source-arrow-color": theme.accent,
    "target-arrow-color": theme.accent,
    width: 3,
  };
  const named = {
    label: "data(label)",
    "text-wrap": "wrap" as const,
    "text-max-width": "180px",
    "z-index": 2,
  };
  return [
    { selector: "node.below", style: { ...readable, "text-background-opacity": 0.85 } },
    { selector: ".dim", style: { opacity: 0.18 } },
    {
      selector: "node.selected",
      style: {
        "underlay-color": theme.accent,
        "underlay-opacity": 0.35,
        "underlay-padding": 6,
        "z-index": 2,
      },
    },
    { selector: "edge.selected", style: { ...readable, ...accented, ...named } },
    {
      selector: "node.lit",
      style: { ...readable, label: "data(full)", "text-max-width": "220px", "z-index": 3 },
    },
    { selector: "edge.lit", style: { ...readable, ...named, width: 2.5, "z-index": 3 } },
  ];
}
