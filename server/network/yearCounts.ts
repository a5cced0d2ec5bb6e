import type { Basis } from "../../seed/vocabulary.ts";
import type { DatedTie } from "../links/tieFilter.ts";
import type { Counted } from "./counted.ts";

/** The most years that are counted: the newest ones. */
export const MOST_YEARS = 200;

/** First and last year of one piece of evidence; an end that is open is infinite. */
type Span = readonly [first: number, last: number];

/**
 * How many ties have evidence of these bases that overlaps each year, oldest first, years without
 * any left out. The years reach from the oldest to the newest that this evidence names, at most the
 * 200 newest: evidence with an open end counts in every year up to there, and no further.
 */
export function yearCounts(ties: readonly DatedTie[], bases: readonly Basis[]): Counted<number>[] {
  const spans = ties.map((tie) => spansOf(tie, bases));
  const [oldest, newest] = reachOf(spans);
  const first = Math.max(oldest, newest - MOST_YEARS + 1);
  const changes = new Map<number, number>();
  const change = (year: number, by: number) => changes.set(year, (changes.get(year) ?? 0) + by);
  for (const ofTie of spans) {
    for (const [start, end] of merged(ofTie)) {
      if (end < first) continue;
      change(Math.max(start, first), 1);
      change(Math.min(end, newest) + 1, -1);
    }
  }
  const counts: Counted<number>[] = [];
  for (let year = first, count = 0; year <= newest; year++) {
    count += changes.get(year) ?? 0;
    if (count > 0) counts.push({ value: year, count });
  }
  return counts;
}

function spansOf(tie: DatedTie, bases: readonly Basis[]): Span[] {
  return tie.starts.flatMap((start, index): Span[] => {
    const end = tie.ends[index];
    const basis = tie.bases[index];
    if (start === "" || end === undefined || basis === undefined || !bases.includes(basis))
      return [];
    const first = start === "0000-01-01" ? Number.NEGATIVE_INFINITY : Number(start.slice(0, 4));
    const last = end === "9999-12-31" ? Number.POSITIVE_INFINITY : Number(end.slice(0, 4));
    return [[first, last]];
  });
}

/** The oldest and the newest year that any evidence names; the newest is the smaller where none does. */
function reachOf(spans: readonly Span[][]): Span {
  let oldest = Number.POSITIVE_INFINITY;
  let newest = Number.NEGATIVE_INFINITY;
  for (const year of spans.flat(2).filter(Number.isFinite)) {
    oldest = Math.min(oldest, year);
    newest = Math.max(newest, year);
  }
  return [oldest, newest];
}

/** The spans of one tie as spans that do not overlap, so that a tie counts once in a year. */
function merged(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const [start, end] of [...spans].sort((a, b) => (a[0] < b[0] ? -1 : Number(a[0] > b[0])))) {
    const last = apart.at(-1);
    if (last && start <= last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], end)];
    else apart.push([start, end]);
  }
  return apart;
}
