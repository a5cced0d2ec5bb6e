import type { Theme } from "../../../graph/theme.ts";
import { KINDS } from "../../../kinds/index.ts";
import { legendTexts } from "../../../legend/texts.ts";
import type { Words } from "../../../texts.ts";
import { BASIS_VIEWS } from "../../../ties/bases.ts";
import { ACTOR_KINDS, BASES } from "../../../vocabulary.ts";
import type { ExportedNetwork } from "../exported.ts";
import { element, xmlText } from "../xml.ts";
import { type MeasureAt, TEXT } from "./font.ts";
import { DASHES } from "./lines.ts";
import { shape } from "./shape.ts";
import { type Block, moved } from "./textBlock.ts";
import { pictureTexts } from "./texts.ts";

interface Look {
  readonly theme: Theme;
  readonly words: Words;
  readonly measure: MeasureAt;
  readonly width: number;
}

/** A sign with what it means. */
interface Entry {
  readonly sign: string;
  readonly text: string;
}

/** Pixels. */
const SIGN = 34;
const GAP = 22;
const ROW = 26;

/** What the shapes, lines and arrows mean that are in the picture, in as many rows as its width needs. */
export function legend({ model }: ExportedNetwork, look: Look): Block {
  const { theme, words, measure, width } = look;
  const textWidth = measure(TEXT.body);
  let x = 0;
  let row = 0;
  const drawn = entries(model, theme, words).map(({ sign, text }) => {
    const own = SIGN + Math.ceil(textWidth(text));
    if (x > 0 && x + own > width) {
      x = 0;
      row += 1;
    }
    const label = element(
      "text",
      { x: SIGN, y: 4, "font-size": TEXT.body, fill: theme.text },
      xmlText(text),
    );
    const svg = moved(sign + label, x, row * ROW + ROW / 2);
    x += own + GAP;
    return svg;
  });
  return { svg: drawn.join(""), height: (row + 1) * ROW };
}

function entries(
  { nodes, edges }: ExportedNetwork["model"],
  theme: Theme,
  { say }: Words,
): Entry[] {
  const kinds = ACTOR_KINDS.filter((kind) => nodes.some((node) => node.kind === kind));
  const bases = BASES.filter((basis) => edges.some((edge) => edge.basis === basis));
  const hollow = nodes.find(({ placeKnown }) => !placeKnown);
  // In the colour of words, since it may be any kind.
  const anyKind = { ...theme, kinds: new Map(ACTOR_KINDS.map((kind) => [kind, theme.subtle])) };
  return [
    ...kinds.map((kind) => ({
      sign: small(shape({ kind, placeKnown: true }, NOWHERE, theme)),
      text: say(KINDS[kind].name),
    })),
    ...(hollow
      ? [{ sign: small(shape(hollow, NOWHERE, anyKind)), text: say(legendTexts.placeless) }]
      : []),
    ...bases.map((basis) => ({
      sign: stroke(theme, BASIS_VIEWS[basis].line),
      text: say(BASIS_VIEWS[basis].name),
    })),
    ...(edges.some(({ arrows }) => arrows !== "none")
      ? [{ sign: arrow(theme), text: say(legendTexts.arrow) }]
      : []),
    ...(nodes.some(({ more }) => more !== "")
      ? [{ sign: badge(theme), text: say(pictureTexts.more) }]
      : []),
  ];
}

const NOWHERE = { x: 0, y: 0 };

/** A shape as large as the text beside it asks for. */
function small(sign: string): string {
  return element("g", { transform: "translate(14 0) scale(0.75)" }, sign);
}

function stroke({ line }: Theme, style: keyof typeof DASHES): string {
  return element("path", {
    d: "M0 0H28",
    stroke: line,
    "stroke-width": 1.5,
    "stroke-dasharray": DASHES[style],
    "stroke-linecap": style === "dotted" ? "round" : null,
  });
}

function badge({ subtle }: Theme): string {
  const look = { x: 14, y: 4, "font-weight": "bold", "text-anchor": "middle", fill: subtle };
  return element("text", { ...look, "font-size": TEXT.badge }, "+3");
}

function arrow(theme: Theme): string {
  return (
    element("path", { d: "M0 0H20", stroke: theme.line, "stroke-width": 1.5 }) +
    element("path", { d: "M28 0L20 3.5L20 -3.5z", fill: theme.line })
  );
}
