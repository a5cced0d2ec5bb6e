import { type Label, wrapped } from "../label.ts";
import type { GraphModel } from "../model.ts";
import {
  HEADING_WIDEN,
  LABEL_GAP,
  LINE_HEIGHT,
  MARGIN,
  NODE_SIZE,
  type PlacedHeading,
  type Space,
} from "../placement.ts";
import type { Columns } from "./columns.ts";

/** Pixels between two headings. */
const GAP = 12;

/** The headings of the columns in one line at the top, and where the picture below them begins. */
export function headingsOf(
  texts: GraphModel["columns"],
  columns: Columns,
  { measure }: Space,
): { headings: PlacedHeading[]; bottom: number } {
  const headed = (text: string, width: number): Label => {
    const label = wrapped(text, {
      width: width / HEADING_WIDEN,
      lines: 3,
      lineHeight: LINE_HEIGHT,
      measure,
    });
    return { ...label, width: label.width * HEADING_WIDEN };
  };
  const side = columns.sideLabel + LABEL_GAP + NODE_SIZE;
  const from = headed(texts.from, side);
  const to = headed(texts.to, side);
  const middle = headed(
    texts.middle,
    columns.width - 2 * (MARGIN + GAP) - side - Math.max(from.width, to.width),
  );
  const headings = [
    { id: "from", label: from, x: MARGIN + side / 2 },
    { id: "middle", label: middle, x: columns.width / 2 },
    { id: "to", label: to, x: columns.width - MARGIN - side / 2 },
  ].filter(({ label }) => label.text !== "");
  const height = Math.max(0, ...headings.map(({ label }) => label.height));
  return {
    headings: headings.map((each) => ({ ...each, y: MARGIN + height / 2 })),
    bottom: MARGIN + height + (height > 0 ? LABEL_GAP : 0),
  };
}
