import type { CountedText, Text } from "../texts.ts";

/** How actors of one kind look and what they are called. */
export interface KindView {
  /** The CSS variable that holds the colour, in `kinds.css` for light and dark. */
  colour: `--kind-${string}`;
  /** The shape on the canvas, by its name in Cytoscape. */
  shape: "hexagon" | "rectangle" | "ellipse" | "diamond";
  /** The same shape as an SVG path in a box of 24 × 24. */
  path: string;
  /** One of them: "cluster". */
  name: Text;
  /** All of them, as a heading: "Clusters". */
  plural: Text;
  /** Some of them: "3 clusters". */
  counted: CountedText;
}
