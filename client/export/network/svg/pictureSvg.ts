import type { Theme } from "../../../graph/theme.ts";
import type { Words } from "../../../texts.ts";
import { aboutText } from "../about.ts";
import type { ExportedNetwork } from "../exported.ts";
import { element, XML_HEAD, xmlText } from "../xml.ts";
import { type MeasureAt, PICTURE_FONT, TEXT } from "./font.ts";
import { legend } from "./legend.ts";
import { drawnNetwork } from "./network.ts";
import { spread } from "./spread.ts";
import { type Block, moved, round, scaled, stacked, textBlock } from "./textBlock.ts";
import { pictureTexts } from "./texts.ts";

/** How a picture is drawn. */
export interface PictureLook {
  readonly theme: Theme;
  readonly words: Words;
  readonly measure: MeasureAt;
  /** Ids of what is selected. */
  readonly selected: ReadonlySet<string>;
}

/** A picture as SVG text, and its size in pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Pixels: narrower pictures leave no room for the words around them. */
const NARROWEST = 760;
const USUAL = 1_100;
const MARGIN = 28;
const GAP = 20;

/** Times that words are enlarged at most. */
const MOST_SCALE = 2;

/** Characters of an address that are shown. */
const LONGEST_ADDRESS = 120;

/**
 * What is on the screen as a picture that stands by itself: title, network, legend, filters in force, what
 * is left out, the data and the link.
 */
export function pictureSvg(exported: ExportedNetwork, look: PictureLook): Picture {
  const { model, account } = exported;
  const { theme, words, measure, selected } = look;
  const placed = spread(model, selected, measure);
  const network = drawnNetwork(model, placed, { theme, selected });
  const inner = Math.ceil(Math.max(NARROWEST - 2 * MARGIN, network.width));
  // Words grow with the picture, or nobody could read them where it is made to fit a page.
  const scale = Math.min(MOST_SCALE, Math.max(1, inner / USUAL));
  const space = { width: inner / scale, measure };
  const centred = moved(network.svg, (inner - network.width) / 2, 0);
  const body = stacked(
    [
      scaled(head(exported, theme, space), scale),
      { svg: centred, height: network.height },
      rule(inner, theme),
      scaled(legend(exported, { theme, words, ...space }), scale),
      scaled(foot(exported, { nameless: placed.nameless, ...look }, space), scale),
    ],
    GAP,
  );
  const size = { width: inner + 2 * MARGIN, height: round(body.height) + 2 * MARGIN };
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${size.width} ${size.height}`,
      "font-family": PICTURE_FONT,
      ...size,
    },
    element("title", {}, xmlText(account.title)),
    element("desc", {}, xmlText(aboutText(account))),
    element("rect", { ...size, fill: theme.background }),
    moved(body.svg, MARGIN, MARGIN),
  );
  return { svg: `${XML_HEAD}${svg}\n`, ...size };
}

type Space = Parameters<typeof textBlock>[2];

function head({ account }: ExportedNetwork, theme: Theme, space: Space): Block {
  const title = { size: TEXT.title, colour: theme.text, bold: true };
  const small = { size: TEXT.body, colour: theme.subtle };
  return stacked(
    [
      textBlock(account.title, title, space),
      textBlock(account.holds, small, space),
      textBlock(account.steps.join(" · "), small, space),
    ],
    2,
  );
}

function foot(
  { account }: ExportedNetwork,
  { theme, words, nameless }: PictureLook & { readonly nameless: number },
  space: Space,
): Block {
  const small = { size: TEXT.body, colour: theme.subtle };
  const missing = nameless > 0 ? [words.plural(nameless, pictureTexts.nameless)] : [];
  const paragraphs = [
    account.filters.join(" · "),
    [...account.leftOut, ...missing].join(" "),
    account.caution,
    [account.made, ...account.attribution].join(" · "),
    account.licence,
  ].filter((text) => text !== "");
  const link = { ...small, colour: theme.accent, href: account.address };
  return stacked(
    [
      ...paragraphs.map((text) => textBlock(text, small, space)),
      textBlock(legible(account.address), link, space),
    ],
    4,
  );
}

/** An address as far as a person would copy it by hand; the file holds all of it. */
function legible(address: string): string {
  return address.length > LONGEST_ADDRESS ? `${address.split("?")[0]}?…` : address;
}

function rule(width: number, { line }: Theme): Block {
  const path = { d: `M0 0H${width}`, stroke: line, "stroke-opacity": 0.5 };
  return { svg: element("path", path), height: 0 };
}
