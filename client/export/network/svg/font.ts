import type { Measure } from "../../../graph/label.ts";
import { roughly } from "../../../graph/measure.ts";
import { FONT_SIZE } from "../../../graph/placement.ts";

/**
 * The font of exported pictures: one that is there, or has a twin of the same widths, wherever a picture is
 * opened. The page's own is not, and lines measured in one font do not fit in another.
 */
export const PICTURE_FONT = "Arial, Helvetica, Liberation Sans, sans-serif";

/** Pixels. */
export const TEXT = { title: 20, body: 12, label: FONT_SIZE, badge: 10 } as const;

/** Measures text of any size in the font of pictures. */
export type MeasureAt = (size: number, bold?: boolean) => Measure;

/** Widths as a browser gives them, each text measured once; about right where there is none. */
export function pictureMeasure(): MeasureAt {
  const context = document.createElement("canvas").getContext("2d");
  let current = "";
  return (size, bold = false) => {
    if (!context) return (text) => (roughly(text) * size) / FONT_SIZE;
    const font = `${bold ? "bold " : ""}${size}px ${PICTURE_FONT}`;
    const known = new Map<string, number>();
    return (text) => {
      const before = known.get(text);
      if (before !== undefined) return before;
      if (current !== font) context.font = font;
      current = font;
      const { width } = context.measureText(text);
      known.set(text, width);
      return width;
    };
  };
}
