import type { BrokerLineFragment } from "../../../client/answer/answer.gen.ts";
import type { Links } from "../../../client/answer/picture.ts";
import type { ActorNameFragment } from "../../../client/kinds/actorName.gen.ts";
import type { Basis, TieLineFragment, TieType } from "../../../client/ties/tieLine.gen.ts";

/** An actor by its id, which is its name as well. */
export function actor(id: string): ActorNameFragment {
  return { id, kind: "Company", name: id, shortName: null };
}

/** A tie from one actor to another. */
export function tie(
  from: string,
  to: string,
  { type = "SUPPORTS", basis = "STATED" }: { type?: TieType; basis?: Basis } = {},
): Links["direct"]["nodes"][number] {
  return {
    id: `${from}~${type}~${to}`,
    type,
    symmetric: type === "COLLABORATES_WITH",
    basis,
    since: null,
    until: null,
    from: actor(from),
    to: actor(to),
    evidence: [{ id: `${from}-${to}` }],
  };
}

/** A go-between with its ties to either side. */
export function broker(
  id: string,
  fromTies: readonly TieLineFragment[],
  toTies: readonly TieLineFragment[],
): BrokerLineFragment {
  const listed = (ties: readonly TieLineFragment[]) => ({
    totalCount: ties.length,
    nodes: [...ties],
  });
  return {
    actor: actor(id),
    score: 0.5,
    pairs: fromTies.length * toTies.length,
    degree: 3,
    placeKnown: true,
    reason: `${id} joins them.`,
    fromTies: listed(fromTies),
    toTies: listed(toTies),
  };
}

function side(name: string, actorCount: number): Links["from"] {
  return {
    id: name.toLowerCase(),
    type: "REGION",
    name,
    actorCount,
    withoutTies: 0,
    placeUnknown: 3,
    node: { __typename: "Region", parent: { id: `around-${name}`, name: `Around ${name}` } },
  };
}

/** An answer about North with 4 actors and South with 3; empty but for what is given. */
export function links(given: Partial<Links> = {}): Links {
  const pageInfo = { hasNextPage: false, endCursor: null };
  return {
    from: side("North", 4),
    to: side("South", 3),
    finding: "LINKED",
    reason: "That is why.",
    summary: "That is the answer.",
    inBoth: { totalCount: 0, pageInfo, nodes: [] },
    direct: { totalCount: 0, undatedCount: 0, pageInfo, nodes: [] },
    brokers: { totalCount: 0, pageInfo, nodes: [] },
    chains: { totalCount: 0, nodes: [] },
    leftOut: [],
    ...given,
  };
}

/** One page that is all there is. */
export function all<Item>(nodes: Item[]) {
  return {
    totalCount: nodes.length,
    undatedCount: 0,
    pageInfo: { hasNextPage: false, endCursor: null },
    nodes,
  };
}
