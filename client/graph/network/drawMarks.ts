import type { Theme } from "../theme.ts";
import type { Spot } from "./scene.ts";

type Context = CanvasRenderingContext2D;

/** Pixels of the screen, so that marks are seen at every zoom. */
const RING = { away: 4, width: 3 };
const FOCUS = { away: 9, corner: 6, width: 3 };
const PIN = 9;

/** Marks a node as selected: a ring around it. */
export function drawRing(context: Context, { x, y, radius }: Spot, theme: Theme): void {
  context.beginPath();
  context.arc(x, y, radius * 1.15 + RING.away, 0, 2 * Math.PI);
  context.strokeStyle = theme.background;
  context.lineWidth = RING.width + 3;
  context.stroke();
  context.strokeStyle = theme.accent;
  context.lineWidth = RING.width;
  context.stroke();
}

/** Marks where the keyboard is: a frame of two tones, as links and buttons have. */
export function drawFocus(context: Context, { x, y, radius }: Spot, theme: Theme): void {
  const reach = radius * 1.15 + FOCUS.away;
  context.beginPath();
  context.roundRect(x - reach, y - reach, 2 * reach, 2 * reach, FOCUS.corner);
  context.strokeStyle = theme.background;
  context.lineWidth = 2 * FOCUS.width + 1;
  context.stroke();
  context.strokeStyle = theme.text;
  context.lineWidth = FOCUS.width;
  context.stroke();
}

/** Marks a node as pinned: a pin above the left of it. */
export function drawPin(context: Context, { x, y, radius }: Spot, theme: Theme): void {
  const left = x - radius * 0.8 - PIN * 0.5;
  const top = y - radius * 0.8 - PIN;
  context.beginPath();
  context.moveTo(left + PIN * 0.5, top + PIN * 0.6);
  context.lineTo(left + PIN * 0.5, top + PIN * 1.4);
  context.strokeStyle = theme.background;
  context.lineWidth = 4;
  context.stroke();
  context.strokeStyle = theme.text;
  context.lineWidth = 1.5;
  context.stroke();
  context.beginPath();
  context.arc(left + PIN * 0.5, top + PIN * 0.4, PIN * 0.45, 0, 2 * Math.PI);
  context.fillStyle = theme.text;
  context.fill();
  context.strokeStyle = theme.background;
  context.lineWidth = 1;
  context.stroke();
}
