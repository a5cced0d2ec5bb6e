import { searchKey } from "../../../seed/searchKey.ts";
import type { Context } from "../../context.ts";
import { actorIdsLike, regionIdsLike, themeIdsLike } from "../../graph/queries.gen.ts";
import { readsOf } from "../reading/batching.ts";
import { editDistance } from "./editDistance.ts";
import type { SearchScope } from "./searchScope.ts";

const LIKE = { ACTORS: actorIdsLike, REGIONS: regionIdsLike, THEMES: themeIdsLike } as const;

/** Ids that are looked at more closely, of each scope. */
const CANDIDATES = 50;
/** Ids that an error names. */
const NAMED = 3;
/** What is longer than this is no slip of the pen. */
const LONGEST = 80;

/** The ids of a scope that are most like one that is not in the data, nearest first; may be none. */
export async function nearestIds(
  context: Pick<Context, "engine" | "signal">,
  id: string,
  scopes: readonly SearchScope[],
): Promise<string[]> {
  const wanted = slug(id);
  if (wanted === "") return [];
  const read = readsOf(context.engine, context.signal);
  const found = await Promise.all(
    scopes.map((scope) =>
      read(LIKE[scope], { pieces: pieces(wanted), length: wanted.length, limit: CANDIDATES }),
    ),
  );
  return nearest(
    wanted,
    found.flat().map((row) => row.id),
  );
}

/** Those of some ids that are near enough to be meant, nearest first, at most 3. */
export function nearest(wanted: string, ids: readonly string[]): string[] {
  const farthest = Math.max(2, Math.ceil(wanted.length / 3));
  return [...new Set(ids)]
    .map((id) => ({ id, distance: distance(wanted, id) }))
    .filter((each) => each.distance <= farthest)
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, NAMED)
    .map((each) => each.id);
}

/** An id that goes on where the wanted one ends is near: people leave out the end of long names. */
function distance(wanted: string, id: string): number {
  const whole = editDistance(wanted, id.slice(0, LONGEST));
  return wanted.length >= 3 && id.startsWith(wanted) ? Math.min(whole, 1.5) : whole;
}

/** As ids are written: `Arctic Cluster Team` → `arctic-cluster-team`. */
function slug(text: string): string {
  return searchKey(text.slice(0, LONGEST)).replaceAll(" ", "-");
}

/** Every two neighbouring signs, at most 16, spread over the text; of a short text every sign. */
function pieces(text: string): string[] {
  const size = text.length < 5 ? 1 : 2;
  const all = [
    ...new Set(
      Array.from({ length: text.length - size + 1 }, (_, at) => text.slice(at, at + size)),
    ),
  ];
  const step = Math.max(1, all.length / 16);
  return all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}
