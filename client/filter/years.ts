/** A year and how many ties there were in it. */
export interface YearCount {
  readonly year: number;
  readonly count: number;
}

/** First and last year, as the address writes them; null where that end is open. */
export interface Years {
  readonly since: string | null;
  readonly until: string | null;
}

/** Every year from the first to the last that has a count; those between without ties have none. */
export function everyYear(counted: readonly YearCount[]): YearCount[] {
  const counts = new Map(counted.map(({ year, count }) => [year, count]));
  const first = Math.min(...counts.keys());
  const last = Math.max(...counts.keys());
  if (counts.size === 0) return [];
  return Array.from({ length: last - first + 1 }, (_, place) => {
    const year = first + place;
    return { year, count: counts.get(year) ?? 0 };
  });
}

/** Whether a year lies in a period; both ends are in it. */
export function isWithin(year: number, { since, until }: Years): boolean {
  return Number(since?.slice(0, 4) ?? year) <= year && year <= Number(until?.slice(0, 4) ?? year);
}

/** The period between two years that were pointed at; none where it is the one that there was. */
export function between(one: number, other: number, before: Years): Years {
  const since = String(Math.min(one, other)).padStart(4, "0");
  const until = String(Math.max(one, other)).padStart(4, "0");
  const same = before.since === since && before.until === until;
  return same ? { since: null, until: null } : { since, until };
}

/** A period with another first or last year; the other end opens where it would lie before it began. */
export function moved(before: Years, change: Partial<Years>): Years {
  const { since, until } = { ...before, ...change };
  const isCrossed = since !== null && until !== null && since.slice(0, 4) > until.slice(0, 4);
  return isCrossed ? { since: null, until: null, ...change } : { since, until };
}
