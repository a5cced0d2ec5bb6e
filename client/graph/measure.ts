import type { Measure } from "./label.ts";
import { FONT_SIZE } from "./placement.ts";

/** Em per sign where nothing can measure: a little more than the mean of Latin text. */
const ROUGHLY = 0.56;

/** Measures text in a font as the canvas draws it. */
export function measureIn(font: string): Measure {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return roughly;
  context.font = `${FONT_SIZE}px ${font}`;
  return (text) => context.measureText(text).width;
}

/** Width by the number of signs, for places without a canvas. */
export function roughly(text: string): number {
  return [...text].length * FONT_SIZE * ROUGHLY;
}
