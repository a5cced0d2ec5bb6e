import { VERDICT_VIEWS, VERDICTS } from "../../gaps/verdicts.ts";
import { TEXT } from "../network/svg/font.ts";
import { type Block, moved } from "../network/svg/textBlock.ts";
import { element, xmlText } from "../network/xml.ts";
import type { ExportedGaps } from "./exportedGaps.ts";
import type { MatrixLook } from "./matrixLook.ts";
import { signSvg } from "./signSvg.ts";
import { gapsExportTexts } from "./texts.ts";

/** Pixels. */
const SIGN = 18;
const AFTER_SIGN = 6;
const BETWEEN = 18;
const ROW = 26;

/** Each verdict with its count, in as many rows as a width in pixels needs. */
export function legendSvg({ gaps, words }: ExportedGaps, look: MatrixLook, width: number): Block {
  const counts = new Map(gaps.verdictCounts.map(({ verdict, count }) => [verdict, count]));
  const measured = look.measure(TEXT.body);
  let x = 0;
  let row = 0;
  const drawn = VERDICTS.map((verdict) => {
    const name = words.say(VERDICT_VIEWS[verdict].name);
    const text = words.say(gapsExportTexts.legend, { name, count: counts.get(verdict) ?? 0 });
    const own = SIGN + AFTER_SIGN + Math.ceil(measured(text));
    if (x > 0 && x + own > width) {
      x = 0;
      row += 1;
    }
    const place = { x: SIGN + AFTER_SIGN, y: SIGN / 2, dy: "0.35em", "font-size": TEXT.body };
    const label = element("text", { ...place, fill: look.theme.text }, xmlText(text));
    const svg = moved(signSvg(verdict, { ...look, size: SIGN }) + label, x, row * ROW);
    x += own + BETWEEN;
    return svg;
  });
  return { svg: drawn.join(""), height: (row + 1) * ROW };
}
