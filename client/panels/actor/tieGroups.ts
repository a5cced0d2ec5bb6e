import type { Direction, TieType } from "./actor.gen.ts";

/** True counts of the ties of one type, by direction. */
export interface TieGroupCounts {
  readonly type: TieType;
  readonly total: number;
  readonly directions: ReadonlyArray<{ readonly direction: Direction; readonly count: number }>;
}

interface TieCount {
  readonly type: TieType;
  readonly direction: Direction;
  readonly count: number;
}

/** Counts by type, in the order of the types; the direction with more ties first. */
export function tieGroups(
  counts: readonly TieCount[],
  types: readonly TieType[],
): TieGroupCounts[] {
  return types.flatMap((type) => {
    const own = counts.filter((each) => each.type === type && each.count > 0);
    if (own.length === 0) return [];
    const directions = [...own].sort((a, b) => b.count - a.count);
    return [{ type, directions, total: own.reduce((sum, { count }) => sum + count, 0) }];
  });
}
