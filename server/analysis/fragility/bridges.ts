import { type Bridge, breakOf } from "./break.ts";
import type { Contact } from "./contact.ts";
import type { DepthFirst } from "./depthFirst.ts";
import type { Range } from "./ranges.ts";

/** The bridges of a graph, in the order of the walk: the ties by which branches were reached that lead back in no other way. */
export function bridgesOf(
  { order, parent, size, low, least }: DepthFirst,
  contact: Contact,
): Bridge[] {
  const found: Bridge[] = [];
  const leastOf = ([from]: Range) => least[from] ?? 0;
  let part: Range = [0, 0];
  for (const [place, from] of parent.entries()) {
    const branch: Range = [place, place + (size[place] ?? 1)];
    if (from === -1) part = branch;
    if (from === -1 || (low[place] ?? 0) <= from) continue;
    const broken = breakOf({ part, gone: null, loose: [branch], leastOf }, contact);
    const [a, b] = [order[from] ?? 0, order[place] ?? 0];
    if (broken !== null) found.push({ ends: a < b ? [a, b] : [b, a], ...broken });
  }
  return found;
}
