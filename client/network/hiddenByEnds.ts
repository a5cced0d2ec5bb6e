import type { ViewFilter } from "../view/view.ts";
import type { Network, NetworkTie } from "./network.ts";

/**
 * Whether a tie is hidden only because the filter of actors hides one of its ends. Evidence has the dates, and is
 * not here: under a period, no tie is said to be.
 */
export function isHiddenByEnds(
  { id, type, basis, from, to }: NetworkTie,
  { members, hiddenTies }: Pick<Network, "members" | "hiddenTies">,
  filter: ViewFilter,
): boolean {
  const limited = filter.since !== null || filter.until !== null || !filter.undated;
  if (limited || !hiddenTies.has(id)) return false;
  if (filter.types.length > 0 && !filter.types.includes(type)) return false;
  if (filter.basis.length > 0 && !filter.basis.includes(basis)) return false;
  return [from, to].some((end) => members.get(end.id)?.hidden ?? false);
}
