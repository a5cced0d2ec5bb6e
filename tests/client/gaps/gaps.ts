import type { Gaps } from "../../../client/gaps/cells.ts";
import type { Verdict } from "../../../client/gaps/pairLine.gen.ts";
import { VERDICTS } from "../../../client/gaps/verdicts.ts";

/** A pair by the names of its groups, with its verdict and how many actors are tied. */
export type Pair = readonly [from: string, to: string, verdict: Verdict, observed?: number];

/** Chance gives 2 to 6 for every pair. */
const CHANCE = { mean: 3.5, low: 2, high: 6 };

/** The answer about some groups; pairs that are not named have no data. */
export function gapsOf(names: readonly string[], pairs: readonly Pair[] = []): Gaps {
  const found = (a: string, b: string): Pair | undefined =>
    pairs.find((pair) => pair.includes(a) && pair.includes(b));
  const verdictOf = (a: string, b: string): Verdict => found(a, b)?.[2] ?? "NO_DATA";
  const all = names.flatMap((a, place) => names.slice(place + 1).map((b) => verdictOf(a, b)));
  return {
    scope: {
      dataVersion: "0123456789abcdef",
      actorCount: 40,
      edgeCount: 60,
      analysis: { method: "Held against chance." },
      leftOut: [],
    },
    summary: "That is the finding.",
    pairCount: all.length,
    verdictCounts: VERDICTS.map((verdict) => ({
      verdict,
      count: all.filter((each) => each === verdict).length,
    })),
    groups: names.map((name) => ({ id: name.toLowerCase(), name, actorCount: 5 })),
    matrix: names.map((own) => {
      const row = <Value>(value: (other: string) => Value): Array<Value | null> =>
        names.map((other) => (other === own ? null : value(other)));
      return {
        verdicts: row((other) => verdictOf(own, other)),
        observed: row((other) => found(own, other)?.[3] ?? 0),
        mean: row(() => CHANCE.mean),
        low: row(() => CHANCE.low),
        high: row(() => CHANCE.high),
      };
    }),
  };
}
