import type { WholeGap } from "./wholeGap.ts";

/** Whether there is any pair to count: none where all of one side stand on the other as well. */
export function hasPairs({ shared, from, to }: Pick<WholeGap, "shared" | "from" | "to">): boolean {
  return shared < from.actorCount && shared < to.actorCount;
}
