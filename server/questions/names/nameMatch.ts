import { searchKey } from "../../../seed/searchKey.ts";

/** How a name matches a text, best first. */
export const MATCH_RANKS = ["EXACT", "PREFIX", "WORD_PREFIX", "CONTAINS"] as const;
type MatchRank = (typeof MATCH_RANKS)[number];

/** The name that matched best, as it is written, and how well. */
export interface NameMatch {
  readonly name: string;
  readonly rank: MatchRank;
}

/** The best match of a folded text among names; the first of equals; null where none matches. */
export function bestMatch(text: string, names: readonly string[]): NameMatch | null {
  for (const rank of MATCH_RANKS) {
    const name = names.find((each) => rankOf(text, searchKey(each)) === rank);
    if (name !== undefined) return { name, rank };
  }
  return null;
}

function rankOf(text: string, key: string): MatchRank | null {
  if (key === text) return "EXACT";
  if (key.startsWith(text)) return "PREFIX";
  if (key.includes(` ${text}`)) return "WORD_PREFIX";
  return key.includes(text) ? "CONTAINS" : null;
}

/** Something that was found by name. */
export interface Found {
  readonly id: string;
  readonly rank: MatchRank;
  /** Ties of an actor, actors of a region or theme. */
  readonly degree: number;
}

/** Best rank first, then the better connected, then by id. */
export function byRank(a: Found, b: Found): number {
  const ranks = MATCH_RANKS.indexOf(a.rank) - MATCH_RANKS.indexOf(b.rank);
  return ranks || b.degree - a.degree || (a.id < b.id ? -1 : 1);
}
