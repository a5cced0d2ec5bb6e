import { BASES } from "../../../seed/vocabulary.ts";
import { Column } from "../snapshot/column.ts";
import type { Snapshot } from "../snapshot/snapshot.ts";
import type { Counting } from "./counting.ts";
import { standingBy, type TieReason } from "./standing.ts";
import { throughOthers } from "./throughOthers.ts";

/** Which ties count, and how many do not, by reason. */
export interface CountedTies {
  /** Places of the ties that count, ascending. */
  readonly ties: Int32Array;
  /** Whether a piece of evidence is among those by which its tie counts. */
  readonly admits: (evidence: number) => boolean;
  readonly leftOut: LeftOutTies;
}

/** How many ties do not count. */
export interface LeftOutTies {
  readonly reasons: ReadonlyMap<TieReason, number>;
  /** Programmes by index, each with the ties that it has. */
  readonly programmes: ReadonlyMap<number, number>;
  /** Ties said to run through another actor whose own ties to both count. */
  readonly throughOthers: number;
}

/** Chooses the ties of a snapshot that count. */
export function countedTies(
  snapshot: Snapshot,
  counting: Counting,
  named: ReadonlySet<number>,
): CountedTies {
  const { ties, actors } = snapshot;
  const standing = standingBy(counting.choice, ties);
  const isLeftOut = (actor: number) =>
    !counting.choice.includeProgrammes && actors.programmes[actor] === 1 && !named.has(actor);
  const reasons = new Map<TieReason, number>();
  const programmes = new Map<number, number>();
  const kept = new Column();
  for (let tie = 0; tie < ties.from.length; tie++) {
    const reason = standing.ofTie(tie);
    const [from, to] = [ties.from[tie] ?? 0, ties.to[tie] ?? 0];
    const programme = [to, from].find(isLeftOut);
    if (reason !== null) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    else if (programme !== undefined)
      programmes.set(programme, (programmes.get(programme) ?? 0) + 1);
    else kept.push(tie);
  }
  const all = kept.shared();
  const through = throughOthers(ties, all, standing.admits);
  return {
    ties: through.size === 0 ? all : all.filter((tie) => !through.has(tie)),
    admits: standing.admits,
    leftOut: { reasons, programmes, throughOthers: through.size },
  };
}

/** Places of the ties that any source states or infers, whatever the filter. */
export function tiesOnRecord({ bases }: Snapshot["ties"]): Int32Array {
  const plan = BASES.indexOf("INTENDED");
  const onRecord = new Column();
  for (const [tie, basis] of bases.entries()) if (basis !== plan) onRecord.push(tie);
  return onRecord.shared();
}
