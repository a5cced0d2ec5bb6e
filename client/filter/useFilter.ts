import { useView } from "../view/useView.ts";
import type { ViewFilter } from "../view/view.ts";

/** Changes a part of the filter; `replace` leaves no trace in the history. */
export type SetFilter = (change: Partial<ViewFilter>, options?: { replace?: boolean }) => void;

/** The filter that the address names, and the way to change a part of it. */
export function useFilter(): [filter: ViewFilter, set: SetFilter] {
  const [view, go] = useView();
  const set: SetFilter = (change, options) =>
    go({ ...view, filter: { ...view.filter, ...change } }, options);
  return [view.filter, set];
}
