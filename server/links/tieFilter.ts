import type { Basis, TieType } from "../../seed/vocabulary.ts";

/** Which ties count, with every default filled in. */
export interface TieChoice {
  readonly types: readonly TieType[];
  readonly bases: readonly Basis[];
  /** First and last full day (`2014-01-01`); null leaves the end open. */
  readonly since: string | null;
  readonly until: string | null;
  readonly undated: boolean;
  readonly includeProgrammes: boolean;
}

/** What a filter needs to know of a tie; the lists run in parallel, one entry an evidence. */
export interface DatedTie {
  readonly type: TieType;
  readonly basis: Basis;
  readonly bases: readonly Basis[];
  readonly starts: readonly string[];
  readonly ends: readonly string[];
}

/** Whether a tie counts: by type, by the basis of its strongest evidence, and by period. */
export function admits(choice: TieChoice, tie: DatedTie): boolean {
  if (!choice.types.includes(tie.type) || !choice.bases.includes(tie.basis)) return false;
  if (choice.since === null && choice.until === null) return true;
  if (isUndated(tie)) return choice.undated;
  const since = choice.since ?? "0000-01-01";
  const until = choice.until ?? "9999-12-31";
  return tie.starts.some((start, index) => {
    const end = tie.ends[index];
    const basis = tie.bases[index];
    if (start === "" || end === undefined || basis === undefined) return false;
    return choice.bases.includes(basis) && start <= until && end >= since;
  });
}

/** True where no evidence of the tie carries a date. */
export function isUndated(tie: DatedTie): boolean {
  return tie.starts.every((start) => start === "");
}
