import { useEffect, useState } from "react";
import { type Client, useClient } from "urql";
import type { ActorNameFragment } from "../kinds/actorName.gen.ts";
import { standsOnSide } from "./drawing.ts";
import type { Links, SideName } from "./picture.ts";
import { SidesDocument, type SidesQuery } from "./sides.gen.ts";

export type Members = Readonly<Record<SideName, readonly ActorNameFragment[]>>;

interface Fetched {
  readonly key: string;
  readonly members: Members;
}

/** Actors of a side that are asked for at a time; the most the API gives. */
const FIRST = 500;
const NOBODY: Members = { from: [], to: [] };

/**
 * Who stands on either side of an answer: enough of them to open as many as asked for, and to tell
 * on which side either end of each direct tie is. Empty until then.
 */
export function useMembers(links: Links | null, opened: number): Members {
  const client = useClient();
  const [fetched, setFetched] = useState<Fetched | null>(null);
  const key = links ? `${links.from.id}/${links.to.id}` : "";
  useEffect(() => {
    if (!links) return;
    let wanted = true;
    const take = (members: Members): void => {
      if (wanted) setFetched({ key: `${links.from.id}/${links.to.id}`, members });
    };
    fetchMembers(client, links, opened).then(take, () => take(NOBODY));
    return () => {
      wanted = false;
    };
  }, [client, links, opened]);
  return fetched?.key === key ? fetched.members : NOBODY;
}

async function fetchMembers(client: Client, links: Links, opened: number): Promise<Members> {
  const sides = { from: links.from.id, to: links.to.id };
  const members = { from: [] as ActorNameFragment[], to: [] as ActorNameFragment[] };
  let after: { afterFrom?: string | null; afterTo?: string | null } = {};
  for (;;) {
    const variables = { ...sides, first: FIRST, ...after };
    const { data, error } = await client.query(SidesDocument, variables).toPromise();
    if (!data) throw error ?? new Error("Sides: wanted members, got nothing");
    const { from, to } = data.whoLinks;
    if (after.afterFrom !== null) members.from.push(...actorsOf(from));
    if (after.afterTo !== null) members.to.push(...actorsOf(to));
    after = { afterFrom: nextOf(from), afterTo: nextOf(to) };
    const enough = (side: SideName) =>
      members[side].length >= Math.min(opened, links[side].actorCount);
    const all = after.afterFrom === null && after.afterTo === null;
    if (all || (everyTieStands(links, members) && enough("from") && enough("to"))) return members;
  }
}

type SidePage = SidesQuery["whoLinks"]["from"];

function actorsOf({ actors }: SidePage): ActorNameFragment[] {
  return actors.nodes.map(({ actor }) => actor);
}

function nextOf({ actors: { pageInfo } }: SidePage): string | null {
  return pageInfo.hasNextPage ? pageInfo.endCursor : null;
}

function everyTieStands({ direct }: Links, members: Members): boolean {
  return direct.nodes.every((tie) => standsOnSide(tie, members) !== null);
}
