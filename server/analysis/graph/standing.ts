import { BASES, TIE_TYPES } from "../../../seed/vocabulary.ts";
import type { TieChoice } from "../../links/tieFilter.ts";
import { dayNumber, type EvidenceColumns, type TieColumns } from "../snapshot/snapshot.ts";

/** Why a tie does not count, seen from the tie alone. */
export type TieReason = "PLANS" | "FILTER" | "UNDATED";

/** What a filter says of ties and evidence, by their places in a snapshot. */
export interface Standing {
  /** Why a tie does not count; null where it does. Agrees with `links/tieFilter`. */
  ofTie(tie: number): TieReason | null;
  /** Whether a piece of evidence is among those by which a tie counts. */
  admits(evidence: number): boolean;
}

/** How ties and evidence stand to a filter. */
export function standingBy(choice: TieChoice, ties: TieColumns): Standing {
  const bases = new Set(choice.bases.map((basis) => BASES.indexOf(basis)));
  const types = new Set(choice.types.map((type) => TIE_TYPES.indexOf(type)));
  const { evidence, evidenceStarts } = ties;
  const during = periodOf(choice, evidence);
  const ofPeriod = (tie: number): TieReason | null => {
    const [begin, end] = [evidenceStarts[tie] ?? 0, evidenceStarts[tie + 1] ?? 0];
    const all = Array.from({ length: end - begin }, (_, at) => begin + at);
    if (all.every((each) => !during.isDated(each))) return choice.undated ? null : "UNDATED";
    const inPeriod = all.some(
      (each) => bases.has(evidence.bases[each] ?? -1) && during.holds(each),
    );
    return inPeriod ? null : "FILTER";
  };
  return {
    ofTie(tie) {
      const basis = ties.bases[tie] ?? -1;
      if (!bases.has(basis)) return BASES[basis] === "INTENDED" ? "PLANS" : "FILTER";
      if (!types.has(ties.types[tie] ?? -1)) return "FILTER";
      return during.everything ? null : ofPeriod(tie);
    },
    admits: (each) =>
      bases.has(evidence.bases[each] ?? -1) &&
      (during.everything || (during.isDated(each) ? during.holds(each) : choice.undated)),
  };
}

function periodOf({ since, until }: TieChoice, { begins, ends }: EvidenceColumns) {
  const first = dayNumber(since ?? "0000-01-01");
  const last = dayNumber(until ?? "9999-12-31");
  return {
    everything: since === null && until === null,
    isDated: (each: number) => begins[each] !== 0,
    holds: (each: number) =>
      begins[each] !== 0 && (begins[each] ?? 0) <= last && (ends[each] ?? 0) >= first,
  };
}
