import type { Pace } from "../pace.ts";
import type { CutPoint } from "./break.ts";
import type { DepthFirst } from "./depthFirst.ts";
import { lengthOf, type Range, without } from "./ranges.ts";

/** Places between two looks at the clock. */
const STEPS = 4096;

/** The cut points of a graph, in the order of the walk. */
export async function cutPointsOf(walk: DepthFirst, pace: Pace): Promise<CutPoint[]> {
  const found: CutPoint[] = [];
  let part: Range = [0, 0];
  for (const [place, parent] of walk.parent.entries()) {
    if (parent === -1) part = branch(walk, place);
    const cut = cutPointAt(walk, place, part);
    if (cut !== null) found.push(cut);
    if (place % STEPS === 0 && pace.due()) await pace.rest(place / walk.parent.length);
  }
  return found;
}

/** What an actor cuts off by leaving; null where it cuts nothing off. */
function cutPointAt(walk: DepthFirst, place: number, part: Range): CutPoint | null {
  const loose = looseBranches(walk, place);
  const rest = part[1] - part[0] - 1 - lengthOf(loose);
  if (loose.length < (rest > 0 ? 1 : 2)) return null;
  const kept = largest(walk, loose);
  // The rest holds the first actor of the part, which decides between pieces of one size.
  const keepsRest = rest > 0 && rest >= kept[1] - kept[0];
  const here: Range = [place, place + 1];
  const ranges = keepsRest ? loose : without(part, [here, kept]);
  const sizes = loose.map(([from, to]) => to - from);
  const lost = lengthOf(ranges);
  return {
    actor: walk.order[place] ?? 0,
    lost,
    pieces: (rest > 0 ? [rest, ...sizes] : sizes).sort((a, b) => b - a),
    news: lost > 1,
    part,
    ranges,
  };
}

/** The branches below a place that hang on it alone. */
function looseBranches(walk: DepthFirst, place: number): Range[] {
  const loose: Range[] = [];
  const [, end] = branch(walk, place);
  for (let child = place + 1; child < end; child = branch(walk, child)[1])
    if ((walk.low[child] ?? 0) >= place) loose.push(branch(walk, child));
  return loose;
}

function largest({ least }: DepthFirst, branches: readonly Range[]): Range {
  let best: Range = [0, 0];
  for (const each of branches) {
    const more = each[1] - each[0] - (best[1] - best[0]);
    if (more > 0 || (more === 0 && (least[each[0]] ?? 0) < (least[best[0]] ?? 0))) best = each;
  }
  return best;
}

function branch({ size }: DepthFirst, place: number): Range {
  return [place, place + (size[place] ?? 1)];
}
