import type { StylesheetJsonBlock } from "cytoscape";
import { ACTOR_KINDS } from "../../vocabulary.ts";
import { NODE_SIZE } from "../placement.ts";
import { edgeStyle, kindStyle } from "../style.ts";
import type { Theme } from "../theme.ts";

/** How a network looks: as an answer does, without writing, which is on a layer above. */
export function networkStyle(theme: Theme): StylesheetJsonBlock[] {
  const accented = {
    "line-color": theme.accent,
    "source-arrow-color": theme.accent,
    "target-arrow-color": theme.accent,
    width: 3,
    "z-index": 2,
  };
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
    { selector: "node", style: { width: NODE_SIZE, height: NODE_SIZE, "overlay-opacity": 0 } },
    ...ACTOR_KINDS.flatMap((kind) => kindStyle(kind, theme)),
    ...edgeStyle(theme),
    { selector: ".dim", style: { opacity: 0.18 } },
    { selector: "edge.selected", style: accented },
    { selector: "edge.lit", style: { width: 2.5, "z-index": 3 } },
  ];
}
