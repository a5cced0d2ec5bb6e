import { type SideKnowledge, shortfall } from "../../links/finding.ts";

/** What is to be said of two sides, in the order of the rules. */
export const VERDICTS = ["NO_DATA", "GAP", "CANNOT_TELL", "THIN", "STRONG", "AS_EXPECTED"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** All that a verdict follows from. */
export interface Figures {
  readonly sides: readonly [from: SideKnowledge, to: SideKnowledge];
  /** Actors on both sides. */
  readonly shared: number;
  /** Edges between the sides, and from how many to how many chance would give. */
  readonly observed: number;
  readonly low: number;
  readonly high: number;
  /** Independent routes. */
  readonly routes: number;
  /** Themes in common. */
  readonly themes: number;
}

const RULES: ReadonlyArray<readonly [Verdict, (figures: Figures) => boolean]> = [
  ["NO_DATA", ({ sides }) => sides.some((side) => shortfall(side) !== null)],
  ["GAP", (figures) => figures.shared === 0 && isApart(figures)],
  ["CANNOT_TELL", ({ shared, observed, low }) => shared === 0 && observed === 0 && low === 0],
  ["THIN", ({ routes }) => routes === 1],
  ["STRONG", ({ observed, high }) => observed > high],
];

/** The first verdict that holds, by figures with all sources. */
export function verdictOf(figures: Figures): Verdict {
  return RULES.find(([, holds]) => holds(figures))?.[0] ?? "AS_EXPECTED";
}

/** Fewer edges than chance gives, or no way at all between sides that work on the same. */
function isApart({ observed, low, routes, themes }: Figures): boolean {
  return observed < low || (routes === 0 && themes > 0);
}
