import type { Context } from "../../context.ts";
import type { ActorsByIdRow } from "../../graph/queries.gen.ts";
import { idsOf } from "../analyses/scope.ts";
import { tiesByIds } from "../links/linkTies.ts";
import { type PathPage, pathRows } from "../links/pathRows.ts";
import { type SideMemberPage, sideMembers } from "../links/sideMembers.ts";
import { connectionOfList } from "../paging/connection.ts";
import { checkedPage, type PageArgs } from "../paging/cursor.ts";
import { allExisting } from "../reading/existing.ts";
import type { TiePage } from "../ties/tiePage.ts";
import type { GapAnswer } from "./gapAnswer.ts";

/** A page of the actors on both sides, by id. @throws BAD_USER_INPUT for a bad page. */
export async function actorsInBoth(
  context: Context,
  answer: GapAnswer,
  args: PageArgs,
): Promise<SideMemberPage> {
  const { shared } = await answer.whole(context);
  const ids = idsOf(answer.scope, shared);
  return sideMembers(context, { ids, sides: [answer.from, answer.to] }, args);
}

/** A page of the ties behind what is observed, by id. @throws BAD_USER_INPUT for a bad page. */
export async function tiesObserved(
  context: Context,
  answer: GapAnswer,
  args: PageArgs,
): Promise<TiePage> {
  return tiesByIds(context, (await answer.whole(context)).ties, args);
}

/** A page of the independent routes, shortest first. @throws BAD_USER_INPUT for a bad page. */
export async function routePaths(
  context: Context,
  { scope, choice, whole }: GapAnswer,
  args: PageArgs,
): Promise<PathPage> {
  const { routes } = await whole(context);
  const keyOf = (route: readonly number[]) => idsOf(scope, route).join("~");
  const page = connectionOfList(routes.paths, keyOf, args);
  // Thousands of routes may wait; only those of the page are given their steps.
  const ids = page.nodes.map((route) => idsOf(scope, route));
  const nodes = pathRows(context, { choice }, ids);
  const edges = nodes.map((node, at) => ({ cursor: page.edges[at]?.cursor ?? "", node }));
  return { ...page, nodes, edges };
}

/** The first of those who would cut every route, seen from one side. @throws BAD_USER_INPUT for `first` out of range. */
export async function cutting(
  context: Context,
  { scope, whole }: GapAnswer,
  { near, first }: { readonly near: "cutNearFrom" | "cutNearTo"; readonly first: number },
): Promise<ActorsByIdRow[]> {
  checkedPage({ first });
  const { routes } = await whole(context);
  return allExisting(context.load.actor, idsOf(scope, routes[near].slice(0, first)));
}
