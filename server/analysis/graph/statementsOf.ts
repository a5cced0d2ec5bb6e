import { BASES } from "../../../seed/vocabulary.ts";
import type { Statements } from "../gaps/stated.ts";
import { Column } from "../snapshot/column.ts";
import type { TieColumns } from "../snapshot/snapshot.ts";

/** Who states some ties, given by place: each with the sources of the evidence that is admitted. */
export function statementsOf(
  { from, to, evidenceStarts, evidence }: TieColumns,
  ties: Int32Array,
  admits: (evidence: number) => boolean,
): Statements {
  const [a, b, source] = [new Column(), new Column(), new Column()];
  for (const tie of ties)
    for (let each = evidenceStarts[tie] ?? 0; each < (evidenceStarts[tie + 1] ?? 0); each++) {
      if (!admits(each)) continue;
      a.push(from[tie] ?? 0);
      b.push(to[tie] ?? 0);
      source.push(evidence.sources[each] ?? -1);
    }
  return { a: a.shared(), b: b.shared(), source: source.shared() };
}

/** Whether a piece of evidence says that there is a tie, and not only that there shall be one. */
export function isNoPlan({ evidence: { bases } }: TieColumns): (evidence: number) => boolean {
  const plan = BASES.indexOf("INTENDED");
  return (each) => bases[each] !== plan;
}
