import type { EvidenceLineFragment } from "../evidence/evidenceLine.gen.ts";
import type { ActorNameFragment } from "../kinds/actorName.gen.ts";
import type { WholeAnswer } from "./collect.ts";
import type { ProvenTieFragment } from "./export.gen.ts";

export type PartName = "both" | "direct" | "brokers" | "chains";

/** A tie, or where an actor is, with its evidence, and the part of the answer that it stands in. */
export interface Entry {
  readonly part: PartName;
  /** The go-between or chain it belongs to; the actor itself in other parts. */
  readonly group: string;
  readonly from: Named;
  readonly type: ProvenTieFragment["type"] | "LOCATED_IN";
  readonly to: Named;
  readonly evidence: readonly EvidenceLineFragment[];
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Every tie and place of an answer, in the order of its parts. A tie of two go-betweens stands twice. */
export function entriesOf({ both, direct, brokers, links }: WholeAnswer): Entry[] {
  return [
    ...both.flatMap(({ actor, locations, ties }) => [
      ...locations.map(({ region, evidence }) => placeEntry(actor, region, evidence)),
      ...ties.map((tie) => tieEntry("both", actor.name, tie)),
    ]),
    ...direct.map((tie) => tieEntry("direct", "", tie)),
    ...brokers.flatMap(({ actor, fromTies, toTies }) =>
      [...fromTies.nodes, ...toTies.nodes].map((tie) => tieEntry("brokers", actor.name, tie)),
    ),
    ...links.chains.nodes.flatMap(({ actors, steps }) => {
      const chain = actors.map(({ name }) => name).join(" – ");
      return steps.flatMap(({ ties }) => ties.map((tie) => tieEntry("chains", chain, tie)));
    }),
  ];
}

/** How many ties of go-betweens are not among the entries, because one page of them is all that is asked for. */
export function tiesCut({ brokers }: WholeAnswer): number {
  const lists = brokers.flatMap(({ fromTies, toTies }) => [fromTies, toTies]);
  return lists.reduce((sum, { totalCount, nodes }) => sum + totalCount - nodes.length, 0);
}

function tieEntry(part: PartName, group: string, tie: ProvenTieFragment): Entry {
  return { part, group, from: tie.from, type: tie.type, to: tie.to, evidence: tie.evidence };
}

function placeEntry(
  actor: ActorNameFragment,
  region: Named,
  evidence: readonly EvidenceLineFragment[],
): Entry {
  return { part: "both", group: actor.name, from: actor, type: "LOCATED_IN", to: region, evidence };
}
