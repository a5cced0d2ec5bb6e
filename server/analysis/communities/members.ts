import { neighboursOf, type Projection } from "../projection.ts";
import { type Lists, ListsColumn } from "../snapshot/lists.ts";
import type { Communities } from "./communities.ts";
import type { InPractice } from "./mismatch.ts";

/** The actors of each community, those first who are tied to most others within it, then by index; and of these those who are in no cluster. */
export function inPractice(
  graph: Projection,
  { communityOf, count }: Pick<Communities, "communityOf" | "count">,
  clusters: Lists,
): InPractice {
  const within = communityOf.map((community, actor) =>
    neighboursOf(graph, actor).reduce(
      (sum, other) => sum + (communityOf[other] === community ? 1 : 0),
      0,
    ),
  );
  const lists: number[][] = Array.from({ length: count }, () => []);
  for (const [actor, community] of communityOf.entries()) lists[community]?.push(actor);
  const listed = new Set(clusters.items);
  const [members, unlisted] = [new ListsColumn(), new ListsColumn()];
  for (const list of lists) {
    list.sort((a, b) => (within[b] ?? 0) - (within[a] ?? 0) || a - b);
    members.push(list);
    unlisted.push(list.filter((actor) => !listed.has(actor)));
  }
  return { communityOf, members: members.shared(), unlisted: unlisted.shared() };
}
