import type { Theme } from "../../graph/theme.ts";
import { aboutText } from "../network/about.ts";
import type { Account } from "../network/account.ts";
import { type MeasureAt, PICTURE_FONT, TEXT } from "../network/svg/font.ts";
import type { Picture } from "../network/svg/pictureSvg.ts";
import { type Block, moved, round, stacked, textBlock } from "../network/svg/textBlock.ts";
import { element, XML_HEAD, xmlText } from "../network/xml.ts";

/** How a sheet is drawn: its colours, how wide texts are, and its inner width in pixels. */
export interface SheetLook {
  readonly theme: Theme;
  readonly measure: MeasureAt;
  readonly width: number;
}

/** Pixels. */
const MARGIN = 28;
const GAP = 18;

/**
 * A picture that stands by itself: title and finding, what is drawn, then the filters, what is left out,
 * the data and the link.
 */
export function sheetSvg(account: Account, drawn: readonly Block[], look: SheetLook): Picture {
  const body = stacked([head(account, look), ...drawn, foot(account, look)], GAP);
  const size = { width: look.width + 2 * MARGIN, height: round(body.height) + 2 * MARGIN };
  const box = { viewBox: `0 0 ${size.width} ${size.height}`, ...size };
  const svg = element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", "font-family": PICTURE_FONT, ...box },
    element("title", {}, xmlText(account.title)),
    element("desc", {}, xmlText(aboutText(account))),
    element("rect", { ...size, fill: look.theme.background }),
    moved(body.svg, MARGIN, MARGIN),
  );
  return { svg: `${XML_HEAD}${svg}\n`, ...size };
}

function head({ title, holds }: Account, look: SheetLook): Block {
  const { text } = look.theme;
  return stacked(
    [
      textBlock(title, { size: TEXT.title, colour: text, bold: true }, look),
      textBlock(holds, { size: TEXT.body, colour: text }, look),
    ],
    4,
  );
}

function foot(account: Account, look: SheetLook): Block {
  const small = { size: TEXT.body, colour: look.theme.subtle };
  const paragraphs = [
    account.steps.join(" "),
    account.filters.join(" · "),
    account.leftOut.join(" "),
    account.caution,
    [account.made, ...account.attribution].join(" · "),
    account.licence,
  ].filter((text) => text !== "");
  const link = { ...small, colour: look.theme.accent, href: account.address };
  return stacked(
    [
      ...paragraphs.map((text) => textBlock(text, small, look)),
      textBlock(account.address, link, look),
    ],
    4,
  );
}
