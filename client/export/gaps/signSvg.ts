import type { Verdict } from "../../gaps/pairLine.gen.ts";
import { VERDICT_VIEWS } from "../../gaps/verdicts.ts";
import type { Theme } from "../../graph/theme.ts";
import { round } from "../network/svg/textBlock.ts";
import { element } from "../network/xml.ts";
import type { VerdictColours } from "./verdictColours.ts";

/** The box in which the signs of verdicts are drawn. */
const BOX = 24;

/** Slanted lines across the box: what nothing was read of. */
const HATCHED = "M0 8L8 0M0 16L16 0M0 24L24 0M8 24L24 8M16 24L24 16";

interface SignLook {
  readonly theme: Theme;
  readonly colours: VerdictColours;
  /** Pixels along a side. */
  readonly size: number;
}

/** The sign of a verdict, from the top left corner of its own box; the same shapes and shades as on the screen. */
export function signSvg(verdict: Verdict, { theme, colours, size }: SignLook): string {
  const { path, width } = VERDICT_VIEWS[verdict];
  const own = colours.get(verdict);
  const link = { d: path, fill: "none", "stroke-width": width };
  const drawn = own
    ? element("rect", { width: BOX, height: BOX, rx: 2, fill: own.ground }) +
      element("path", { ...link, stroke: own.link })
    : unknown(verdict, theme) +
      (path && element("path", { ...link, stroke: theme.subtle, "stroke-linecap": "round" }));
  return element("g", { transform: `scale(${round(size / BOX)})` }, drawn);
}

function unknown(verdict: Verdict, { line }: Theme): string {
  if (verdict === "NO_DATA")
    return element("path", { d: HATCHED, stroke: line, "stroke-opacity": 0.45 });
  const edge = { x: 0.5, y: 0.5, width: BOX - 1, height: BOX - 1, rx: 2, fill: "none" };
  return element("rect", { ...edge, stroke: line, "stroke-dasharray": "3 3" });
}
