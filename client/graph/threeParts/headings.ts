import { wrapped } from "../label.ts";
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

/** The headings of the columns in one line at the top, and where the picture below them begins. */
export function headingsOf(
  texts: GraphModel["columns"],
  columns: Columns,
  { measure }: Space,
): { headings: PlacedHeading[]; bottom: number } {
  const side = columns.sideLabel + LABEL_GAP + NODE_SIZE;
  const middle = columns.to - columns.from - 3 * NODE_SIZE;
  const all = [
    { id: "from", text: texts.from, x: MARGIN + side / 2, width: side },
    { id: "middle", text: texts.middle, x: columns.width / 2, width: middle },
    { id: "to", text: texts.to, x: columns.width - MARGIN - side / 2, width: side },
  ].filter(({ text }) => text !== "");
  const labels = all.map(({ text, width }) =>
    wrapped(text, {
      width: width / HEADING_WIDEN,
      lines: 3,
      lineHeight: LINE_HEIGHT,
      measure,
    }),
  );
  const height = Math.max(0, ...labels.map((label) => label.height));
  const headings = all.map(({ id, x }, index) => {
    const label = labels[index] ?? { text: "", width: 0, height: 0 };
    return { id, x, y: MARGIN + height / 2, label };
  });
  return { headings, bottom: MARGIN + height + (height > 0 ? LABEL_GAP : 0) };
}
