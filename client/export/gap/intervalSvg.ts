import { figureTexts } from "../../pages/gap/figureTexts.ts";
import { intervalOf } from "../../pages/gap/interval.ts";
import type { WholeGap } from "../../pages/gap/wholeGap.ts";
import type { Words } from "../../texts.ts";
import type { SheetLook } from "../analysis/sheetSvg.ts";
import { TEXT } from "../network/svg/font.ts";
import { type Block, moved, round, stacked, textBlock } from "../network/svg/textBlock.ts";
import { element, xmlText } from "../network/xml.ts";

/** Pixels: of the scale, of the bar on it, and of half the mark. */
const HEIGHT = 56;
const MIDDLE = 20;
const BAR = 20;
const MARK = 8;
/** Pixels kept free at either end, so that a mark there is whole. */
const EDGE = 12;
/** Pixels from a sign to its words. */
const INDENT = 28;

/** What is on record as a mark, against the range that chance would give as a bar, with the same in words. */
export function intervalSvg(
  gap: Pick<WholeGap, "observed" | "expected">,
  { say, number }: Words,
  look: SheetLook,
): Block {
  const { observed, mean, low, high, end } = intervalOf(gap);
  const { theme, width } = look;
  const at = (share: number): number => round(EDGE + share * (width - 2 * EDGE));
  const line = { stroke: theme.line, "stroke-width": 1 };
  const range = {
    ...{ x: at(low), y: MIDDLE - BAR / 2, width: round(Math.max(2, at(high) - at(low))) },
    ...{ height: BAR, rx: 2, fill: theme.tinted, stroke: theme.accent },
  };
  const average = { d: `M${at(mean)} ${MIDDLE - BAR / 2}v${BAR}`, "stroke-dasharray": "3 2" };
  const mark = `M${at(observed)} ${MIDDLE - MARK}l${MARK} ${MARK}l${-MARK} ${MARK}l${-MARK} ${-MARK}z`;
  const label = { y: HEIGHT - 4, "font-size": TEXT.body, fill: theme.subtle };
  const svg = [
    element("path", { d: `M${at(0)} ${MIDDLE}H${at(1)}`, ...line }),
    element("rect", range),
    element("path", { ...average, stroke: theme.accent }),
    element("path", { d: mark, fill: theme.text, stroke: theme.background, "stroke-width": 2 }),
    element("text", { ...label, x: at(0) }, xmlText(number(0))),
    element("text", { ...label, x: at(1), "text-anchor": "end" }, xmlText(number(end))),
  ].join("");
  const { expected } = gap;
  const sign = { d: `M${EDGE} 2l6 6l-6 6l-6 -6z`, fill: theme.text };
  const swatch = { x: 4, y: 3, width: 16, height: 10, rx: 2 };
  const values = { low: expected.low, high: expected.high, mean: expected.mean };
  const legend = [
    { sign: element("path", sign), text: say(figureTexts.legendObserved, { count: gap.observed }) },
    {
      sign: element("rect", { ...swatch, fill: theme.tinted, stroke: theme.accent }),
      text: `${say(figureTexts.legendChance, values)}. ${say(figureTexts.interval, values)}.`,
    },
  ];
  const words = legend.map(({ sign: drawn, text }): Block => {
    const space = { ...look, width: width - INDENT };
    const block = textBlock(text, { size: TEXT.body, colour: theme.text }, space);
    return { svg: drawn + moved(block.svg, INDENT, 0), height: block.height };
  });
  return stacked([{ svg, height: HEIGHT }, ...words], 4);
}
