import { type Lists, listAt } from "../snapshot/lists.ts";
import type { Communities } from "./communities.ts";

/** Where a cluster on paper and a community in practice part. Actors are given by index. */
export interface Mismatch {
  /** The community with most of its tied actors, of equals the larger one; −1 where none has a tie. */
  readonly community: number;
  /** How much the two have in common, of all who are in either, from 0 to 1 (Jaccard); who has no tie counts for neither. */
  readonly match: number;
  /** Actors of the cluster in that community. */
  readonly together: readonly number[];
  /** Actors of the cluster in other communities: on paper in, in practice elsewhere. */
  readonly elsewhere: readonly number[];
  /** Actors of the cluster without a tie: nothing can be said of them. */
  readonly withoutTies: readonly number[];
  /** Others of that community who are in no official cluster: in practice near, on paper out. */
  readonly unlisted: Int32Array;
  /** How many others of that community are in some other cluster. */
  readonly ofOthers: number;
}

/** What clusters are held against. */
export interface InPractice extends Pick<Communities, "communityOf"> {
  /** The actors of each community. */
  readonly members: Lists;
  /** Of these, those who are in no official cluster. */
  readonly unlisted: Lists;
}

/** A cluster, given by all its actors, against the community that it is most of. */
export function mismatchOf(cluster: Int32Array, found: InPractice): Mismatch {
  const communityIn = (actor: number) => found.communityOf[actor] ?? -1;
  const sorted = [...cluster].sort((a, b) => a - b);
  const tied = sorted.filter((actor) => communityIn(actor) !== -1);
  const community = mostCommon(tied.map(communityIn));
  const together = tied.filter((actor) => communityIn(actor) === community);
  const unlisted = community === -1 ? new Int32Array() : listAt(found.unlisted, community);
  const size = community === -1 ? 0 : listAt(found.members, community).length;
  const either = tied.length + size - together.length;
  return {
    ...{ community, together, unlisted },
    match: either === 0 ? 0 : together.length / either,
    elsewhere: tied.filter((actor) => communityIn(actor) !== community),
    withoutTies: sorted.filter((actor) => communityIn(actor) === -1),
    ofOthers: size - together.length - unlisted.length,
  };
}

/** With fewer tied actors than this too little is known of a cluster to hold it against a community. */
const FEWEST_TIED = 3;

/** A cluster of which enough is known. */
export interface Alike {
  /** Its position among all clusters. */
  readonly at: number;
  /** How many of its actors are in other communities. */
  readonly elsewhere: number;
}

/** The clusters of which enough is known: those that match their community least first, then in their order. They may overlap. */
export function leastAlikeFirst(clusters: Lists, found: InPractice): Alike[] {
  return Array.from({ length: clusters.starts.length - 1 }, (_, at) => {
    const { match, together, elsewhere } = mismatchOf(listAt(clusters, at), found);
    return { at, match, together: together.length, elsewhere: elsewhere.length };
  })
    .filter(({ together, elsewhere }) => together + elsewhere >= FEWEST_TIED)
    .sort((a, b) => a.match - b.match || a.at - b.at)
    .map(({ at, elsewhere }) => ({ at, elsewhere }));
}

/** The most frequent number, of equally frequent ones the lowest; −1 where there is none. */
function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || a - b);
  return best?.[0] ?? -1;
}
