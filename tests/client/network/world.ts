import type { NetworkQuery } from "../../../client/network/network.gen.ts";
import type { TieType } from "../../../client/ties/tieLine.gen.ts";

type Answer = NetworkQuery["network"];
type Member = Answer["members"][number];

/** An actor of a network made by hand. */
export function member(id: string, more: Partial<Omit<Member, "actor">> = {}): Member {
  return {
    actor: { id, kind: "Company", name: id.toUpperCase(), shortName: null, founded: null },
    askedAs: [id],
    hidden: false,
    tieCount: 0,
    regions: [],
    themes: [],
    ...more,
  };
}

/** A stated tie of a network made by hand, by its id: `a~SUPPORTS~b`. */
export function tie(id: `${string}~${TieType}~${string}`): Answer["ties"][number] {
  const [from = "", , to = ""] = id.split("~");
  const type = TYPES.find((each) => id.includes(`~${each}~`)) ?? "SUPPORTS";
  return {
    id,
    type,
    symmetric: type === "COLLABORATES_WITH",
    basis: "STATED",
    since: null,
    until: null,
    evidenceIds: [`evidence of ${id}`],
    from: { id: from },
    to: { id: to },
  };
}

const TYPES = ["SUPPORTS", "MEMBER_OF", "FUNDS", "COLLABORATES_WITH"] as const;

/** What the API says of actors and ties; everything that is not given is empty. */
export function answer(
  members: readonly Member[],
  ties: Answer["ties"] = [],
  more: Partial<Answer> = {},
): Answer {
  return {
    members: [...members],
    ties,
    unknown: [],
    added: [],
    tieCount: ties.length,
    hiddenTies: [],
    facets: {
      kinds: [],
      themes: [],
      regions: [],
      placeUnknown: 0,
      types: [],
      bases: [],
      years: [],
      undated: 0,
    },
    ...more,
  };
}
