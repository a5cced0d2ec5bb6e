import type { Words } from "../texts.ts";
import type { TieLineFragment } from "../ties/tieLine.gen.ts";
import { TIE_TYPE_VIEWS } from "../ties/tieTypes.ts";
import { BASES, TIE_TYPES } from "../vocabulary.ts";
import type { GraphEdge } from "./model.ts";

/** What of a tie decides how it is drawn. */
type DrawnTie = Pick<TieLineFragment, "id" | "type" | "symmetric" | "basis"> & {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
};

/** All ties between each two actors as one edge, drawn from where most of its ties begin. */
export function edgesOf(ties: readonly DrawnTie[], words: Words): GraphEdge[] {
  const pairs = new Map<string, Map<string, DrawnTie>>();
  for (const tie of ties) {
    const key = [tie.from.id, tie.to.id].sort().join(" ");
    const pair = pairs.get(key) ?? new Map<string, DrawnTie>();
    pairs.set(key, pair.set(tie.id, tie));
  }
  return [...pairs].map(([key, pair]) => edgeOf(key, [...pair.values()], words));
}

function edgeOf(key: string, ties: readonly DrawnTie[], words: Words): GraphEdge {
  const sorted = [...ties].sort(
    (a, b) =>
      BASES.indexOf(a.basis) - BASES.indexOf(b.basis) ||
      TIE_TYPES.indexOf(a.type) - TIE_TYPES.indexOf(b.type) ||
      (a.id < b.id ? -1 : 1),
  );
  const directed = sorted.filter(({ symmetric }) => !symmetric);
  const starts = new Set(directed.map(({ from }) => from.id));
  const [leading = sorted[0]] = directed;
  const types = [...new Set(sorted.map(({ type }) => type))];
  return {
    id: key,
    from: leading?.from.id ?? "",
    to: leading?.to.id ?? "",
    basis: sorted[0]?.basis ?? "STATED",
    label: types.map((type) => words.say(TIE_TYPE_VIEWS[type].forward)).join(", "),
    arrows: starts.size === 0 ? "none" : starts.size === 1 ? "forward" : "both",
    ties: sorted.map(({ id }) => id),
  };
}
