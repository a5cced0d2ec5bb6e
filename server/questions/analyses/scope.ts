import type { AnalysisId } from "../../analysis/analyses.ts";
import type { Texts } from "../../analysis/analysis.ts";
import type { LeftOutTies } from "../../analysis/graph/countedTies.ts";
import type { LeftOutRow } from "../links/linksLeftOut.ts";
import type { SideAnswer } from "../links/whoLinks.ts";

/** What an analysis was about. */
export interface ScopeAnswer {
  readonly id: AnalysisId;
  readonly dataVersion: string;
  /** Ids of all actors, by the index that results name them by. */
  readonly actors: readonly string[];
  readonly edgeCount: number;
  readonly sides: readonly SideAnswer[];
  readonly leftOut: LeftOutTies;
}

/** Something that an analysis is asked with. */
export interface ParameterRow {
  readonly name: string;
  readonly texts: Texts;
}

/** The ids of actors that a result names by index. */
export function idsOf({ actors }: ScopeAnswer, indices: Iterable<number>): string[] {
  return Array.from(indices, (index) => actors[index] ?? "");
}

/** What did not count in the whole graph: programmes by id, then the other reasons. */
export function scopeLeftOut({ leftOut, actors }: ScopeAnswer): LeftOutRow[] {
  const programmes = [...leftOut.programmes]
    .sort(([a], [b]) => a - b)
    .map(([at, count]) => ({ reason: "PROGRAMME" as const, actor: actors[at] ?? "", count }));
  const others = (["PLANS", "FILTER", "UNDATED"] as const).map((reason) => {
    return { reason, actor: null, count: leftOut.reasons.get(reason) ?? 0 };
  });
  const through = { reason: "VIA" as const, actor: null, count: leftOut.throughOthers };
  return [...programmes, ...others, through].filter((row) => row.count > 0);
}
