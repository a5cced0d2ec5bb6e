import { drawBubbles } from "./drawBubbles.ts";
import { drawLines } from "./drawLines.ts";
import { drawFocus, drawPin, drawRing } from "./drawMarks.ts";
import { drawNodes } from "./drawNodes.ts";
import { drawBadges, drawLabels } from "./drawText.ts";
import type { Line, Scene, Spot } from "./scene.ts";

type Context = CanvasRenderingContext2D;

/** How much is left of what is not near the pointer. */
const DIM = 0.2;

/** Draws a network: what is far from the pointer faintly and first, what was chosen as bright as ever. */
export function draw(context: Context, scene: Scene): void {
  const { lit, marks, spots, lines } = scene;
  const isChosen = ({ edge }: Line): boolean => edge.ties.some((id) => marks.ties.has(id));
  const isNear = (line: Line): boolean => !lit || lit.edges.has(line.edge.id) || isChosen(line);
  const ends = new Set(marks.ties.size > 0 ? lines.filter(isChosen).flatMap(endsOf) : []);
  const isBright = ({ node: { id } }: Spot): boolean =>
    !lit || lit.actors.has(id) || marks.actors.has(id) || marks.at === id || ends.has(id);
  if (lit) {
    context.globalAlpha = DIM;
    const away = lines.filter((line) => !isNear(line));
    drawPart(context, { lines: away, spots: spots.filter((spot) => !isBright(spot)) }, scene);
  }
  context.globalAlpha = 1;
  drawPart(context, { lines: lines.filter(isNear), spots: spots.filter(isBright) }, scene);
  drawBubbles(context, scene);
}

function endsOf({ edge }: Line): string[] {
  return [edge.from, edge.to];
}

interface Part {
  readonly lines: readonly Line[];
  readonly spots: readonly Spot[];
}

function drawPart(
  context: Context,
  { lines, spots }: Part,
  { theme, marks, writings }: Scene,
): void {
  drawLines(context, lines, { theme, chosen: marks.ties });
  drawNodes(context, spots, theme);
  for (const spot of spots) {
    if (marks.actors.has(spot.node.id)) drawRing(context, spot, theme);
    if (spot.node.pinned) drawPin(context, spot, theme);
    if (marks.at === spot.node.id) drawFocus(context, spot, theme);
  }
  drawLabels(context, spots, { theme, marks, writings });
  drawBadges(context, spots, theme);
}
