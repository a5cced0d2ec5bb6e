import type { WholeGap } from "./wholeGap.ts";

/** Whether nothing is on record because too little was read: then there is no number, and no nought either. */
export function isUnread({ verdict, observed }: Pick<WholeGap, "verdict" | "observed">): boolean {
  return verdict === "NO_DATA" && observed === 0;
}
