import { aboutText } from "../network/about.ts";
import type { Account } from "../network/account.ts";
import { PICTURE_FONT, TEXT } from "../network/svg/font.ts";
import type { Picture } from "../network/svg/pictureSvg.ts";
import { type Block, moved, round, stacked, textBlock } from "../network/svg/textBlock.ts";
import { element, XML_HEAD, xmlText } from "../network/xml.ts";
import type { ExportedGaps } from "./exportedGaps.ts";
import { legendSvg } from "./legendSvg.ts";
import type { MatrixLook } from "./matrixLook.ts";
import { matrixSvg } from "./matrixSvg.ts";

/** Pixels. Narrower pictures leave no room for the words around them. */
const NARROWEST = 760;
const MARGIN = 28;
const GAP = 18;

/**
 * The matrix as a picture that stands by itself: title, finding, matrix, legend with counts, filters, what
 * is left out, the data and the link.
 */
export function gapsPicture(exported: ExportedGaps, look: MatrixLook): Picture {
  const { account } = exported;
  const matrix = matrixSvg(exported, look);
  const width = Math.ceil(Math.max(NARROWEST - 2 * MARGIN, matrix.width));
  const body = stacked(
    [
      head(account, look, width),
      matrix,
      legendSvg(exported, look, width),
      foot(account, look, width),
    ],
    GAP,
  );
  const size = { width: width + 2 * MARGIN, height: round(body.height) + 2 * MARGIN };
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

function head({ title, holds }: Account, { theme, measure }: MatrixLook, width: number): Block {
  const space = { width, measure };
  return stacked(
    [
      textBlock(title, { size: TEXT.title, colour: theme.text, bold: true }, space),
      textBlock(holds, { size: TEXT.body, colour: theme.text }, space),
    ],
    4,
  );
}

function foot(account: Account, { theme, measure }: MatrixLook, width: number): Block {
  const space = { width, measure };
  const small = { size: TEXT.body, colour: theme.subtle };
  const paragraphs = [
    account.steps.join(" "),
    account.filters.join(" · "),
    account.leftOut.join(" "),
    account.caution,
    [account.made, ...account.attribution].join(" · "),
    account.licence,
  ].filter((text) => text !== "");
  const link = { ...small, colour: theme.accent, href: account.address };
  return stacked(
    [
      ...paragraphs.map((text) => textBlock(text, small, space)),
      textBlock(account.address, link, space),
    ],
    4,
  );
}
