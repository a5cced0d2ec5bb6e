import { searchKey } from "../../../seed/searchKey.ts";
import type { Context } from "../../context.ts";
import { badUserInput } from "../../errors.ts";
import {
  type ActorsByIdRow,
  actorsNamed,
  type RegionsByIdRow,
  regionsNamed,
  type ThemesByIdRow,
  themesNamed,
} from "../../graph/queries.gen.ts";
import { checkedPage } from "../paging/cursor.ts";
import { readsOf } from "../reading/batching.ts";
import { allExisting } from "../reading/existing.ts";
import { bestMatch, byRank, type Found } from "./nameMatch.ts";
import type { SearchScope } from "./searchScope.ts";

/** The longest text that is searched for. */
const LONGEST = 200;
/** Up to this length the beginnings of names are looked at first. */
const SHORT = 3;

type SearchNode = ActorsByIdRow | RegionsByIdRow | ThemesByIdRow;

/** Something that was found, and the name that it was found by. */
export interface SearchHitRow extends Found {
  readonly node: SearchNode;
  readonly matchedName: string;
}

/**
 * Actors, regions and themes by name, best first.
 * @throws BAD_USER_INPUT for a text that is empty or too long, no scope, or a bad `first`.
 */
export async function searchNames(
  context: Context,
  { text, scopes, first }: { text: string; scopes: readonly SearchScope[]; first: number },
): Promise<SearchHitRow[]> {
  if (text.trim() === "" || text.length > LONGEST)
    throw badUserInput("text", `1 to ${LONGEST} signs`, text.slice(0, LONGEST + 1));
  if (scopes.length === 0) throw badUserInput("scopes", "at least one scope", scopes);
  const limit = checkedPage({ first }).first;
  const key = searchKey(text);
  if (key === "") return [];
  const found = await Promise.all(
    [...new Set(scopes)].map((scope) => hitsOf(context, scope, { key, limit })),
  );
  return found.flat().sort(byRank).slice(0, limit);
}

async function hitsOf(
  context: Context,
  scope: SearchScope,
  { key, limit }: { key: string; limit: number },
): Promise<SearchHitRow[]> {
  const { query, named } = SCOPES[scope];
  const read = (text: string) =>
    readsOf(context.engine, context.signal)(query, {
      text,
      whole: `\n${key}\n`,
      start: `\n${key}`,
      word: ` ${key}`,
      limit,
    });
  // A short text is in nearly every name; mostly enough names begin with it.
  const begun = key.length <= SHORT ? await read(`\n${key}`) : [];
  const rows = begun.length < limit ? await read(key) : begun;
  const found = await named(
    context,
    rows.map((row) => row.id),
  );
  return found.flatMap(({ node, names }, index) => {
    const match = bestMatch(
      key,
      names.filter((name) => name !== null),
    );
    const degree = rows[index]?.degree ?? 0;
    return match ? [{ id: node.id, node, degree, rank: match.rank, matchedName: match.name }] : [];
  });
}

interface Named {
  readonly node: SearchNode;
  /** As they are written, the one to be shown rather than others first. */
  readonly names: ReadonlyArray<string | null>;
}

interface Scope {
  readonly query: typeof actorsNamed;
  readonly named: (context: Context, ids: readonly string[]) => Promise<Named[]>;
}

const SCOPES: Record<SearchScope, Scope> = {
  ACTORS: {
    query: actorsNamed,
    named: async ({ load }, ids) =>
      (await allExisting(load.actor, ids)).map((node) => ({
        node,
        names: [node.name, node.shortName, ...node.aliases],
      })),
  },
  REGIONS: {
    query: regionsNamed,
    named: async ({ load }, ids) =>
      (await allExisting(load.region, ids)).map((node) => ({
        node,
        names: [node.name, node.nameNb, node.nameEn, node.nameFi, ...node.aliases],
      })),
  },
  THEMES: {
    query: themesNamed,
    named: async ({ load }, ids) =>
      (await allExisting(load.theme, ids)).map((node) => ({
        node,
        names: [node.labelEn, node.labelNb, node.labelFi, node.id],
      })),
  },
};
