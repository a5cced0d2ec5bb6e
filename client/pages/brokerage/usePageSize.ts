import { usePages } from "../../answer/usePages.ts";

/** Rows that are added at a time, and those that the API gives at once at most. */
export const ROWS = 25;
export const MOST_ROWS = 500;

/** How many rows of a list are asked for, as the address says, and the way to more; null where there is none. */
export function usePageSize(list: string): [first: number, showMore: (() => void) | null] {
  const [pages, showMore] = usePages(list);
  const first = Math.min(MOST_ROWS, pages * ROWS);
  return [first, first < MOST_ROWS ? showMore : null];
}
