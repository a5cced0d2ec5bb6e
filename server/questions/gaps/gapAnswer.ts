import type { Coverage } from "../../analysis/gaps/coverage.ts";
import type { WholeGap } from "../../analysis/gaps/gapAnalysis.ts";
import type { GapFigures } from "../../analysis/gaps/gapFigures.ts";
import type { Context } from "../../context.ts";
import type { TieChoice } from "../../links/tieFilter.ts";
import type { ScopeAnswer } from "../analyses/scope.ts";
import type { SideAnswer } from "../links/whoLinks.ts";

/** Two sides, and what there is between them. */
export interface GapAnswer {
  readonly scope: ScopeAnswer;
  readonly choice: TieChoice;
  readonly from: SideAnswer;
  readonly to: SideAnswer;
  readonly figures: GapFigures;
  /** What may be long: worked out for this pair alone when somebody asks for it. */
  readonly whole: (context: Context) => Promise<WholeGap>;
}

/** How well a side of an answer is known, and which side it is. */
export interface SideCoverage extends Coverage {
  readonly side: SideAnswer;
  readonly dataVersion: string;
}

/** How well both sides are known. */
export function gapCoverage({ scope, from, to, figures: { coverage } }: GapAnswer) {
  const { dataVersion } = scope;
  return {
    from: { ...coverage.from, side: from, dataVersion },
    to: { ...coverage.to, side: to, dataVersion },
  };
}
