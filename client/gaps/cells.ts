import type { Words } from "../texts.ts";
import type { GapsQuery } from "./gaps.gen.ts";
import type { Verdict } from "./pairLine.gen.ts";

/** Every pair of some groups, as the API gives it. */
export type Gaps = GapsQuery["gaps"];
type Group = Gaps["groups"][number];

/** Two groups and what there is between them. */
export interface Cell {
  readonly from: Group;
  readonly to: Group;
  readonly verdict: Verdict;
  /** Pairs of actors that are tied. */
  readonly observed: number;
  /** What chance gives: on average, and in 95 of 100 random graphs. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** What stands where two groups meet, by their places; null where one meets itself. */
export function cellAt({ groups, matrix }: Gaps, row: number, column: number): Cell | null {
  const line = matrix[row];
  const [from, to] = [groups[row], groups[column]];
  const verdict = line?.verdicts[column];
  if (!line || !from || !to || !verdict) return null;
  return {
    ...{ from, to, verdict },
    observed: line.observed[column] ?? 0,
    mean: line.mean[column] ?? 0,
    low: line.low[column] ?? 0,
    high: line.high[column] ?? 0,
  };
}

/** Whether what is observed of a pair says anything: nothing seen where nothing was read does not. */
export function isRead({ verdict, observed }: Cell): boolean {
  return verdict !== "NO_DATA" || observed > 0;
}

/** Each pair once, in the order of the groups. */
export function pairsOf(gaps: Gaps): Cell[] {
  const places = gaps.groups.map((_, place) => place);
  return places.flatMap((row) =>
    places.slice(row + 1).flatMap((column) => cellAt(gaps, row, column) ?? []),
  );
}

/** In which order groups stand: those with like ties beside each other, or by name. */
export const ORDERS = ["ties", "name"] as const;
export type Order = (typeof ORDERS)[number];

/** The places of the groups in an order. */
export function placesIn(order: Order, { groups }: Gaps, { sorted }: Words): number[] {
  const places = groups.map((_, place) => place);
  return order === "ties" ? places : sorted(places, (place) => groups[place]?.name ?? "");
}
