import type { GraphModel } from "./model.ts";
import { neighbourhood } from "./neighbourhood.ts";
import type { Placement, Space } from "./placement.ts";
import { threeParts } from "./threeParts/threeParts.ts";

/** The picture of a model: a ring where it holds neighbours, otherwise three columns. */
export function layout(model: GraphModel, space: Space): Placement {
  const isRing = model.nodes.some(({ column }) => column === "neighbour");
  return isRing ? neighbourhood(model, space) : threeParts(model, space);
}
