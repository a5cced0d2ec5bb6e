import { usePages } from "../../answer/usePages.ts";
import { MOST_ROWS, ROWS } from "./rows.ts";

/** How many rows of a list are asked for, as the address says, and the way to more; null where there is none. */
export function usePageSize(list: string): [first: number, showMore: (() => void) | null] {
  const [pages, showMore] = usePages(list);
  const first = Math.min(MOST_ROWS, pages * ROWS);
  return [first, first < MOST_ROWS ? showMore : null];
}
