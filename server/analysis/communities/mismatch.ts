import type { Communities } from "./communities.ts";

/** An official cluster: its participants by index, each once. */
export interface OfficialCluster {
  readonly id: string;
  readonly members: readonly number[];
}

/** Where a cluster on paper and a community in practice part. */
export interface Mismatch {
  readonly id: string;
  /** The community with most of its tied members, of equals the larger one; null where no member has a tie. */
  readonly community: number | null;
  /** How much the two have in common, of all who are in either, from 0 to 1 (Jaccard); members without a tie count for neither. */
  readonly match: number;
  /** Members in that community, by index, ascending. */
  readonly together: readonly number[];
  /** Members in other communities: on paper in, in practice elsewhere. */
  readonly elsewhere: readonly number[];
  /** Members without a tie: nothing can be said of them. */
  readonly withoutTies: readonly number[];
  /** Others of that community who are in no official cluster: in practice near, on paper out. */
  readonly unlisted: readonly number[];
  /** How many others of that community are in some other cluster. */
  readonly ofOthers: number;
}

/** Each official cluster against the community that it is most of; those that match least first, then by id. Clusters may overlap. */
export function mismatches(
  { communityOf, count }: Communities,
  clusters: readonly OfficialCluster[],
): Mismatch[] {
  const listed = new Uint8Array(communityOf.length);
  for (const { members } of clusters) for (const member of members) listed[member] = 1;
  const membersOf: number[][] = Array.from({ length: count }, () => []);
  for (const [actor, community] of communityOf.entries()) membersOf[community]?.push(actor);
  return clusters
    .map((cluster) => mismatchOf(cluster, { communityOf, membersOf, listed }))
    .sort((a, b) => a.match - b.match || (a.id < b.id ? -1 : 1));
}

interface Found {
  readonly communityOf: Int32Array;
  /** By community. */
  readonly membersOf: ReadonlyArray<readonly number[]>;
  /** By actor: 1 for those in any cluster. */
  readonly listed: Uint8Array;
}

function mismatchOf({ id, members }: OfficialCluster, found: Found): Mismatch {
  const { communityOf, membersOf, listed } = found;
  const sorted = [...members].sort((a, b) => a - b);
  const tied = sorted.filter((member) => (communityOf[member] ?? -1) !== -1);
  const withoutTies = sorted.filter((member) => (communityOf[member] ?? -1) === -1);
  const community = mostCommon(tied.map((member) => communityOf[member] ?? -1));
  const together = tied.filter((member) => communityOf[member] === community);
  const elsewhere = tied.filter((member) => communityOf[member] !== community);
  const own = new Set(sorted);
  const others = (membersOf[community ?? -1] ?? []).filter((actor) => !own.has(actor));
  const unlisted = others.filter((actor) => listed[actor] !== 1);
  const either = tied.length + others.length;
  return {
    id,
    community,
    match: either === 0 ? 0 : together.length / either,
    together,
    elsewhere,
    withoutTies,
    unlisted,
    ofOthers: others.length - unlisted.length,
  };
}

/** The most frequent number, of equally frequent ones the lowest; null where there is none. */
function mostCommon(numbers: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || a - b);
  return best?.[0] ?? null;
}
