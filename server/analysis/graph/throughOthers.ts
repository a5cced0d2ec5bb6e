import type { TieColumns } from "../snapshot/snapshot.ts";

/**
 * Of some ties, by place, those that stand only for a way through another actor: all evidence that
 * counts has the role `via X`, and both ends are tied to X by evidence of another kind. They would
 * count one thing twice.
 */
export function throughOthers(
  { from, to, evidenceStarts, evidence }: TieColumns,
  ties: Int32Array,
  admits: (evidence: number) => boolean,
): ReadonlySet<number> {
  const through = new Map<number, readonly number[]>();
  for (const tie of ties) {
    const others = othersOf(tie);
    if (others !== null) through.set(tie, others);
  }
  if (through.size === 0) return new Set();
  const ends = new Set([...through.values()].flat());
  const direct = new Set<string>();
  for (const tie of ties) {
    const [a, b] = [from[tie] ?? 0, to[tie] ?? 0];
    if (!through.has(tie) && (ends.has(a) || ends.has(b))) {
      direct.add(`${a}~${b}`);
      direct.add(`${b}~${a}`);
    }
  }
  const isTold = (tie: number, other: number) =>
    direct.has(`${from[tie]}~${other}`) && direct.has(`${to[tie]}~${other}`);
  return new Set(
    [...through].flatMap(([tie, others]) =>
      others.every((other) => isTold(tie, other)) ? [tie] : [],
    ),
  );

  /** The actors that a tie runs through, by each of its pieces of evidence; null where any says otherwise. */
  function othersOf(tie: number): number[] | null {
    const others: number[] = [];
    for (let each = evidenceStarts[tie] ?? 0; each < (evidenceStarts[tie + 1] ?? 0); each++) {
      if (!admits(each)) continue;
      const other = evidence.via[each] ?? -1;
      if (other < 0) return null;
      others.push(other);
    }
    return others.length > 0 ? others : null;
  }
}
