import type { GraphEdge } from "../../../graph/model.ts";
import type { NetworkNode } from "../../../graph/network/model.ts";
import type { Theme } from "../../../graph/theme.ts";
import { BASIS_VIEWS } from "../../../ties/bases.ts";
import { element } from "../xml.ts";
import { reach } from "./shape.ts";
import { round } from "./textBlock.ts";

/** Dashes and gaps of a line, as on the screen; dots are round. */
export const DASHES = { solid: null, dashed: "7 5", dotted: "0.1 4" } as const;

/** Pixels of an arrow, along and across its line. */
const ARROW = { length: 8, width: 7 };

interface Ends {
  readonly from: NetworkNode;
  readonly to: NetworkNode;
}

/** The line of all ties between two actors: its stroke says how sure, its arrows who acts. */
export function line(edge: GraphEdge, { from, to }: Ends, { line: colour }: Theme): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length < 1) return "";
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const start = reach(from.kind, along);
  const end = length - reach(to.kind, along);
  if (end <= start) return "";
  const at = (far: number, aside = 0): string =>
    `${round(from.x + along.x * far - along.y * aside)} ${round(from.y + along.y * far + along.x * aside)}`;
  const tip = (far: number, back: number): string =>
    `M${at(far)}L${at(back, ARROW.width / 2)}L${at(back, -ARROW.width / 2)}z`;
  const heads = {
    none: "",
    forward: tip(end, end - ARROW.length),
    both: tip(end, end - ARROW.length) + tip(start, start + ARROW.length),
  }[edge.arrows];
  const first = edge.arrows === "both" ? start + ARROW.length : start;
  const last = edge.arrows === "none" ? end : end - ARROW.length;
  const style = BASIS_VIEWS[edge.basis].line;
  return (
    element("path", {
      d: `M${at(first)}L${at(Math.max(first, last))}`,
      fill: "none",
      stroke: colour,
      "stroke-width": 1.5,
      "stroke-dasharray": DASHES[style],
      "stroke-linecap": style === "dotted" ? "round" : null,
    }) + (heads && element("path", { d: heads, fill: colour }))
  );
}
