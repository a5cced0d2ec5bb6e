import { wrapped } from "../../../graph/label.ts";
import { element, xmlText } from "../xml.ts";
import type { MeasureAt } from "./font.ts";

/** A drawn part of a picture, from the top left corner of its own box. */
export interface Block {
  readonly svg: string;
  readonly height: number;
}

interface TextStyle {
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
  /** Where the text leads to. */
  readonly href?: string;
}

/** Lines that a paragraph may have: more than any has that a person wrote. */
const MOST_LINES = 12;

/** A paragraph, broken into lines that fit a width in pixels. */
export function textBlock(
  text: string,
  { size, colour, bold = false, href }: TextStyle,
  { width, measure }: { readonly width: number; readonly measure: MeasureAt },
): Block {
  const lineHeight = Math.round(size * 1.4);
  const lines = linesOf(text, { width, lineHeight, measure: measure(size, bold) });
  const spans = lines.map((line, index) =>
    element("tspan", { x: 0, y: index * lineHeight + size }, xmlText(line)),
  );
  const look = { "font-size": size, fill: colour, "font-weight": bold ? "bold" : null };
  const svg = element("text", look, ...spans);
  return { svg: href ? element("a", { href }, svg) : svg, height: lines.length * lineHeight };
}

/** Blocks one below the other, each after a gap in pixels. */
export function stacked(blocks: readonly Block[], gap = 0): Block {
  let height = 0;
  const drawn = blocks.map(({ svg, height: own }, index) => {
    const top = height + (index > 0 ? gap : 0);
    height = top + own;
    return moved(svg, 0, top);
  });
  return { svg: drawn.join(""), height };
}

/** A block, enlarged. */
export function scaled({ svg, height }: Block, scale: number): Block {
  if (scale === 1) return { svg, height };
  return {
    svg: element("g", { transform: `scale(${round(scale)})` }, svg),
    height: height * scale,
  };
}

/** Something drawn, at another place. */
export function moved(svg: string, x: number, y: number): string {
  return element("g", { transform: `translate(${round(x)} ${round(y)})` }, svg);
}

/** A length with two decimals: more show nothing. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function linesOf(text: string, space: Omit<Parameters<typeof wrapped>[1], "lines">): string[] {
  return wrapped(text, { ...space, lines: MOST_LINES }).text.split("\n");
}
