import { drawBubbles } from "./drawBubbles.ts";
import { drawLines } from "./drawLines.ts";
import { drawFocus, drawPin, drawRing } from "./drawMarks.ts";
import { drawNodes } from "./drawNodes.ts";
import { drawBadges, drawLabels } from "./drawText.ts";
import type { Line, Scene, Spot } from "./scene.ts";

type Context = CanvasRenderingContext2D;

/** How much is left of what is not near the pointer. */
const DIM = 0.2;

/** Draws a network: what is far from the pointer faintly and first, what the pointer is on last. */
export function draw(context: Context, scene: Scene): void {
  const { lit, spots, lines } = scene;
  if (lit) {
    context.globalAlpha = DIM;
    const away = lines.filter(({ edge }) => !lit.edges.has(edge.id));
    drawPart(
      context,
      { lines: away, spots: spots.filter(({ node }) => !lit.actors.has(node.id)) },
      scene,
    );
    context.globalAlpha = 1;
    const near = lines.filter(({ edge }) => lit.edges.has(edge.id));
    drawPart(
      context,
      { lines: near, spots: spots.filter(({ node }) => lit.actors.has(node.id)) },
      scene,
    );
  } else {
    context.globalAlpha = 1;
    drawPart(context, { lines, spots }, scene);
  }
  drawBubbles(context, scene);
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
