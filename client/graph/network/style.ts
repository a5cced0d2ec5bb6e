import type { StylesheetJsonBlock } from "cytoscape";
import { NODE_SIZE } from "../placement.ts";
import type { Theme } from "../theme.ts";

/** Cytoscape knows where everything is and what the pointer does; the layer above draws all of it. */
export function networkStyle(theme: Theme): StylesheetJsonBlock[] {
  return [
    {
      selector: "core",
      style: {
        "active-bg-opacity": 0,
        "active-bg-size": 0,
        "active-bg-color": theme.background,
        "selection-box-color": theme.accent,
        "selection-box-opacity": 0.12,
        "selection-box-border-color": theme.accent,
        "selection-box-border-width": 1.5,
        "outside-texture-bg-color": theme.background,
        "outside-texture-bg-opacity": 0,
      },
    },
    { selector: "node", style: { width: NODE_SIZE, height: NODE_SIZE, opacity: 0 } },
    { selector: "edge", style: { "curve-style": "straight", opacity: 0 } },
  ];
}
