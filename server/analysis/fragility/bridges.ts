import type { Bridge } from "./break.ts";
import type { DepthFirst } from "./depthFirst.ts";
import { lengthOf, type Range, without } from "./ranges.ts";

/** The bridges of a graph, in the order of the walk: the ties by which branches were reached that lead back in no other way. */
export function bridgesOf({ order, parent, size, low }: DepthFirst): Bridge[] {
  const found: Bridge[] = [];
  let part: Range = [0, 0];
  for (const [place, from] of parent.entries()) {
    const branch: Range = [place, place + (size[place] ?? 1)];
    if (from === -1) part = branch;
    else if ((low[place] ?? 0) > from)
      found.push(bridgeOf([order[from] ?? 0, order[place] ?? 0], branch, part));
  }
  return found;
}

function bridgeOf([a, b]: readonly [number, number], branch: Range, part: Range): Bridge {
  const rest = without(part, [branch]);
  const beyond = lengthOf([branch]);
  const before = lengthOf(rest);
  // The first actor of the part is before the bridge, which decides between pieces of one size.
  const lost = Math.min(beyond, before);
  return {
    ends: a < b ? [a, b] : [b, a],
    lost,
    pieces: [Math.max(beyond, before), lost],
    news: lost > 1,
    part,
    ranges: beyond <= before ? [branch] : rest,
  };
}
