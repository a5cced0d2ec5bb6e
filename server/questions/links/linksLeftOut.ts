import type { LinksAnswer } from "./whoLinks.ts";

/** What did not count, and how many ties that were. */
export interface LeftOutRow {
  readonly reason: "PROGRAMME" | "PLANS" | "FILTER" | "UNDATED" | "VIA";
  /** The id of the programme; null for the other reasons. */
  readonly actor: string | null;
  readonly count: number;
}

/** What did not count: programmes by id, then plans, what the filter leaves out, and undated ties. */
export function leftOutRows({ leftOut }: LinksAnswer): LeftOutRow[] {
  const programmes = [...leftOut.programmes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([actor, count]) => ({ reason: "PROGRAMME" as const, actor, count }));
  const others = (["PLANS", "FILTER", "UNDATED"] as const).map((reason) => {
    return { reason, actor: null, count: leftOut.reasons.get(reason) ?? 0 };
  });
  return [...programmes, ...others].filter((row) => row.count > 0);
}
