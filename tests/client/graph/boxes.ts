import { type Box, labelBox, nodeBox, type Placement } from "../../../client/graph/placement.ts";

/** Every box that a picture fills, by the name of what fills it. */
function boxesOf({ nodes, headings }: Placement): Map<string, Box> {
  const boxes = new Map<string, Box>();
  for (const [id, placed] of nodes) {
    boxes.set(`label of ${id}`, labelBox(placed));
    boxes.set(`node ${id}`, nodeBox(placed));
  }
  for (const { id, x, y, label } of headings) {
    const half = { width: label.width / 2, height: label.height / 2 };
    boxes.set(`heading ${id}`, {
      left: x - half.width,
      right: x + half.width,
      top: y - half.height,
      bottom: y + half.height,
    });
  }
  return boxes;
}

/** Pairs of boxes that touch: "label of a on node b". */
export function collisions(placement: Placement): string[] {
  const boxes = [...boxesOf(placement)];
  return boxes.flatMap(([a, first], index) =>
    boxes
      .slice(index + 1)
      .filter(([, second]) => touch(first, second))
      .map(([b]) => `${a} on ${b}`),
  );
}

/** Names of boxes that reach out of the picture. */
export function outside(placement: Placement): string[] {
  return [...boxesOf(placement)]
    .filter(
      ([, { left, right, top, bottom }]) =>
        left < 0 || top < 0 || right > placement.width || bottom > placement.height,
    )
    .map(([name]) => name);
}

function touch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
