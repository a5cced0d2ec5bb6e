import type { Theme } from "../../graph/theme.ts";
import { aboutText } from "../network/about.ts";
import type { Account } from "../network/account.ts";
import { type MeasureAt, PICTURE_FONT, TEXT } from "../network/svg/font.ts";
import type { Picture } from "../network/svg/pictureSvg.ts";
import { type Block, moved, round, stacked, textBlock } from "../network/svg/textBlock.ts";
import { element, XML_HEAD, xmlText } from "../network/xml.ts";
import { CHART_TEXT, type Chart, type ChartRow, chartOf } from "./chart.ts";

/** What a chart tells, and what it says about itself. */
export interface ChartStory {
  readonly rows: readonly ChartRow[];
  /** What the outlined and the filled part of a bar stand for; one that stands for nothing is left out. */
  readonly legend: { readonly whole: string | null; readonly part: string };
  readonly account: Account;
}

/** How a chart is drawn. */
interface ChartLook {
  readonly theme: Theme;
  readonly measure: MeasureAt;
}

/** Pixels. */
const WIDTH = 760;
const MARGIN = 28;
const SWATCH = 12;

/** A bar chart as a picture that stands by itself: title, legend, bars, the data and the link. */
export function chartSvg(story: ChartStory, look: ChartLook): Picture {
  const { account } = story;
  const { theme, measure } = look;
  const chart = chartOf(story.rows, { width: WIDTH, measure: measure(CHART_TEXT, true) });
  const body = stacked(
    [
      head(account, look),
      stacked(legendBlocks(story.legend, look), 4),
      { svg: bars(chart, theme), height: chart.height },
      foot(account, look),
    ],
    16,
  );
  const size = { width: WIDTH + 2 * MARGIN, height: round(body.height) + 2 * MARGIN };
  const frame = {
    ...{ xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${size.width} ${size.height}` },
    ...{ "font-family": PICTURE_FONT, ...size },
  };
  const svg = element(
    "svg",
    frame,
    element("title", {}, xmlText(account.title)),
    element("desc", {}, xmlText(aboutText(account))),
    element("rect", { ...size, fill: theme.background }),
    moved(body.svg, MARGIN, MARGIN),
  );
  return { svg: `${XML_HEAD}${svg}\n`, ...size };
}

function head({ title, holds, steps }: Account, { theme, measure }: ChartLook): Block {
  const space = { width: WIDTH, measure };
  const large = { size: TEXT.title, colour: theme.text, bold: true };
  const small = { size: TEXT.body, colour: theme.subtle };
  return stacked(
    [
      textBlock(title, large, space),
      ...[holds, ...steps].map((text) => textBlock(text, small, space)),
    ],
    4,
  );
}

function foot(account: Account, { theme, measure }: ChartLook): Block {
  const space = { width: WIDTH, measure };
  const small = { size: TEXT.body, colour: theme.subtle };
  const { made, attribution, licence, filters, leftOut, caution, address } = account;
  const source = [made, ...attribution].join(" · ");
  const paragraphs = [filters.join(" · "), ...leftOut, caution, source, licence].filter(Boolean);
  const link = { ...small, colour: theme.accent, href: address };
  return stacked(
    [...paragraphs.map((text) => textBlock(text, small, space)), textBlock(address, link, space)],
    4,
  );
}

function legendBlocks(
  { whole, part }: ChartStory["legend"],
  { theme, measure }: ChartLook,
): Block[] {
  const line = (text: string, look: object): Block => {
    const style = { size: TEXT.body, colour: theme.text };
    const words = textBlock(text, style, { width: WIDTH - 2 * SWATCH, measure });
    const swatch = element("rect", { x: 0.5, y: 2, width: SWATCH, height: SWATCH, ...look });
    return { svg: swatch + moved(words.svg, 2 * SWATCH, 0), height: words.height };
  };
  return [
    ...(whole === null ? [] : [line(whole, outlined(theme))]),
    line(part, { fill: theme.accent }),
  ];
}

function bars({ rows, width }: Chart, theme: Theme): string {
  return rows
    .map(({ name, value, baseline, whole, part }) => {
      const text = { y: baseline, "font-size": CHART_TEXT };
      return [
        element("text", { ...text, fill: theme.text, "font-weight": "bold" }, xmlText(name)),
        element(
          "text",
          { ...text, x: width, "text-anchor": "end", fill: theme.text },
          xmlText(value),
        ),
        ...(whole.width > 0 ? [element("rect", { ...whole, ...outlined(theme) })] : []),
        ...(part.width > 0 ? [element("rect", { ...part, fill: theme.accent })] : []),
      ].join("");
    })
    .join("");
}

function outlined({ tinted, accent }: Theme) {
  return { fill: tinted, stroke: accent };
}
