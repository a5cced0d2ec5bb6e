import type { Pace } from "../pace.ts";
import { breakOf, type CutPoint } from "./break.ts";
import type { Contact } from "./contact.ts";
import type { DepthFirst } from "./depthFirst.ts";
import type { Range } from "./ranges.ts";

/** Places between two looks at the clock. */
const STEPS = 4096;

/** The cut points of a graph, in the order of the walk. */
export async function cutPointsOf(
  walk: DepthFirst,
  contact: Contact,
  pace: Pace,
): Promise<CutPoint[]> {
  const found: CutPoint[] = [];
  const leastOf = ([from]: Range) => walk.least[from] ?? 0;
  let part: Range = [0, 0];
  for (const [place, parent] of walk.parent.entries()) {
    if (parent === -1) part = branch(walk, place);
    const loose = looseBranches(walk, place);
    const broken = breakOf({ part, gone: place, loose, leastOf }, contact);
    if (broken !== null) found.push({ actor: walk.order[place] ?? 0, ...broken });
    if (place % STEPS === 0 && pace.due()) await pace.rest(place / walk.parent.length);
  }
  return found;
}

/** The branches below a place that hang on it alone. */
function looseBranches(walk: DepthFirst, place: number): Range[] {
  const loose: Range[] = [];
  const [, end] = branch(walk, place);
  for (let child = place + 1; child < end; child = branch(walk, child)[1])
    if ((walk.low[child] ?? 0) >= place) loose.push(branch(walk, child));
  return loose;
}

function branch({ size }: DepthFirst, place: number): Range {
  return [place, place + (size[place] ?? 1)];
}
