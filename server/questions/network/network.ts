import type { Context } from "../../context.ts";
import type { ActorsByIdRow, TiesByIdRow } from "../../graph/queries.gen.ts";
import { inBreaths } from "../../links/breathe.ts";
import { once } from "../../links/once.ts";
import { type Member, passing } from "../../network/actorFilter.ts";
import { hiddenTies } from "../../network/memberTie.ts";
import { tieChoice } from "../ties/tieChoice.ts";
import { type AddedRow, additions } from "./additions.ts";
import { askedActors } from "./askedActors.ts";
import { type FacetRows, facetRows } from "./facetRows.ts";
import { memberFilter, memberRows } from "./memberRows.ts";
import { checkedAdditions, type NetworkArgs } from "./networkArgs.ts";
import { tiesAmongActors } from "./networkTies.ts";
import { tieTotalsUnder } from "./tieTotals.ts";

/** The most ties that an answer gives; all are counted. */
const MOST_TIES = 2000;

/** Members or ties that are turned into an answer between two breaths: a few milliseconds. */
const PORTION = 200;

/** One actor of a network. */
export interface NetworkMemberRow extends Member {
  readonly actor: ActorsByIdRow;
  readonly askedAs: readonly string[];
  readonly hidden: boolean;
  readonly tieCount: () => Promise<number>;
}

/** Some actors and all ties among them. */
export interface NetworkAnswer {
  readonly members: () => Array<NetworkMemberRow | Promise<NetworkMemberRow>>;
  readonly unknown: readonly string[];
  readonly added: readonly AddedRow[];
  readonly ties: () => Array<TiesByIdRow | Promise<TiesByIdRow>>;
  readonly tieCount: number;
  readonly hiddenTies: () => string[];
  readonly facets: () => FacetRows;
}

/**
 * Actors by id and what is added to them, with every tie among them.
 * @throws BAD_USER_INPUT naming the argument, UNKNOWN_ID for what an addition or a filter names.
 */
export async function network(context: Context, args: NetworkArgs): Promise<NetworkAnswer> {
  const add = checkedAdditions(args);
  const choice = tieChoice(args.filter);
  const [filterOf, { askedAs, unknown }] = await Promise.all([
    memberFilter(context, args.actorFilter),
    askedActors(context, args.ids),
  ]);
  const added = await additions(context, choice, { there: askedAs.keys(), add });
  const ids = [...askedAs.keys(), ...added.flatMap(({ actors }) => actors)];
  const [rows, all, filter] = await Promise.all([
    memberRows(context, ids),
    tiesAmongActors(context, ids),
    filterOf(ids),
  ]);
  const shown = passing(filter, rows);
  const totals = once(() => tieTotalsUnder(context, choice, ids));
  const ties = all.slice(0, MOST_TIES);
  const members = rows.map((row) => ({
    ...row,
    askedAs: askedAs.get(row.id) ?? [],
    hidden: !shown.has(row.id),
    tieCount: async () => (await totals()).get(row.id) ?? 0,
  }));
  return {
    members: () => inBreaths(members, PORTION),
    unknown,
    added,
    ties: () => inBreaths(ties, PORTION),
    tieCount: all.length,
    hiddenTies: () => hiddenTies(ties, choice, shown),
    facets: () => facetRows({ members: rows, ties: all }, { filter, choice, shown }),
  };
}
