import { BASIS_VIEWS } from "../../ties/bases.ts";
import { BASES } from "../../vocabulary.ts";
import type { Theme } from "../theme.ts";
import type { Line, Spot } from "./scene.ts";

type Context = CanvasRenderingContext2D;

/** Pixels of the screen, so that lines can be told apart at every zoom. */
const DASHES = { solid: [], dashed: [7, 5], dotted: [2, 4] };
const WIDTH = { most: 1.5, least: 0.8, chosen: 3 };
const ARROW = { long: 9, wide: 4 };

interface LineLook {
  readonly theme: Theme;
  /** Ids of ties that are selected. */
  readonly chosen: ReadonlySet<string>;
}

/** Draws edges: basis by line, direction by arrow; all of one look in one stroke, which is what makes it quick. */
export function drawLines(context: Context, lines: readonly Line[], look: LineLook): void {
  const { theme, chosen } = look;
  const isChosen = ({ edge }: Line): boolean => edge.ties.some((id) => chosen.has(id));
  const marked = chosen.size > 0 ? lines.filter(isChosen) : [];
  const others = chosen.size > 0 ? lines.filter((line) => !isChosen(line)) : lines;
  const radius = lines[0]?.from.radius ?? 0;
  const width = Math.min(WIDTH.most, Math.max(WIDTH.least, radius / 7));
  stroke(context, others, { colour: theme.line, width });
  stroke(context, marked, { colour: theme.accent, width: WIDTH.chosen });
}

interface Ink {
  readonly colour: string;
  readonly width: number;
}

function stroke(context: Context, lines: readonly Line[], { colour, width }: Ink): void {
  if (lines.length === 0) return;
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.lineWidth = width;
  for (const basis of BASES) {
    context.setLineDash(DASHES[BASIS_VIEWS[basis].line]);
    context.beginPath();
    for (const { edge, from, to } of lines) {
      if (edge.basis !== basis) continue;
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
    }
    context.stroke();
  }
  context.setLineDash([]);
  context.beginPath();
  for (const { edge, from, to } of lines) {
    if (edge.arrows === "none") continue;
    arrow(context, from, to);
    if (edge.arrows === "both") arrow(context, to, from);
  }
  context.fill();
}

/** The tip touches the node at which the arrow points. */
function arrow(context: Context, from: Spot, to: Spot): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length <= from.radius + to.radius) return;
  const x = (to.x - from.x) / length;
  const y = (to.y - from.y) / length;
  const size = Math.min(1, 0.5 + to.radius / 20);
  const long = ARROW.long * size;
  const wide = ARROW.wide * size;
  const tip = { x: to.x - x * (to.radius + 1), y: to.y - y * (to.radius + 1) };
  context.moveTo(tip.x, tip.y);
  context.lineTo(tip.x - x * long - y * wide, tip.y - y * long + x * wide);
  context.lineTo(tip.x - x * long + y * wide, tip.y - y * long - x * wide);
  context.closePath();
}
