import type { ViewFilter } from "../view/view.ts";
import type { facetOptions } from "./facetOptions.ts";
import type { SetFilter } from "./useFilter.ts";

/** What the groups of an exploration's filter are given. */
export interface GroupsProps {
  readonly filter: ViewFilter;
  readonly set: SetFilter;
  readonly options: ReturnType<typeof facetOptions>;
}
