import type { Context } from "../../context.ts";
import { breathe } from "../../links/breathe.ts";
import type { Broker } from "../../links/brokers.ts";
import { componentSizes } from "../../links/components.ts";
import { type Finding, findingOf, type SideKnowledge } from "../../links/finding.ts";
import { findShortestPaths } from "../../links/findPaths.ts";
import { type LeftOutCounts, LinkTally } from "../../links/linkTally.ts";
import { once } from "../../links/once.ts";
import { actorsAt } from "../../links/places.ts";
import { BrokerRanking } from "../../links/rankBrokers.ts";
import { type LinkArgs, type LinkQuestion, linkQuestion } from "./linkQuestion.ts";
import { degreesUnder, expandUnder, tieGroupsOf } from "./linkReads.ts";
import type { Side } from "./sides.ts";

/** The most chains that an answer gives. */
const MOST_CHAINS = 10;

/** A side, and what is known of it. */
export interface SideAnswer extends Side, SideKnowledge {}

/** Whether any path joins two sides, and how large the parts are that they lie in. */
export interface ComponentsAnswer {
  /** Chains have any length: so this is whether any of the four parts holds something. */
  readonly same: boolean;
  readonly sizes: () => Promise<number[]>;
}

/** Who links two sides. */
export interface LinksAnswer {
  readonly question: LinkQuestion;
  readonly from: SideAnswer;
  readonly to: SideAnswer;
  readonly finding: Finding;
  /** Ids of actors on both sides, sorted. */
  readonly inBoth: readonly string[];
  /** Ids of ties, sorted. */
  readonly direct: readonly string[];
  /** Pairs of actors that those ties join. */
  readonly directPairs: number;
  /** In no order; `ranking` has them best first. */
  readonly brokers: readonly Broker[];
  readonly ranking: BrokerRanking;
  /** Ids of the actors along each. */
  readonly chains: readonly (readonly string[])[];
  /** Whether there are more chains, just as short. */
  readonly moreChains: boolean;
  readonly leftOut: LeftOutCounts;
  readonly components: ComponentsAnswer;
}

/**
 * Who links two sides, in four parts.
 * @throws UNKNOWN_ID naming the argument, BAD_USER_INPUT for a bad filter.
 */
export async function whoLinks(context: Context, args: LinkArgs): Promise<LinksAnswer> {
  const question = await linkQuestion(context, args);
  const { places } = question;
  const tally = new LinkTally(question);
  for await (const groups of tieGroupsOf(context, question, [...places.keys()])) tally.add(groups);
  const inBoth = actorsAt(places, "both");
  const direct = tally.direct();
  await breathe();
  const brokers = tally.brokers();
  await breathe();
  const expand = expandUnder(context, question);
  const chains =
    inBoth.length + direct.length + brokers.length > 0
      ? []
      : await findShortestPaths({ places, expand, first: MOST_CHAINS + 1, signal: context.signal });
  const from = knownSide(question.from, tally);
  const to = knownSide(question.to, tally);
  const linked = [inBoth, direct, brokers, chains].some((part) => part.length > 0);
  return {
    question,
    from,
    to,
    finding: findingOf(linked, [from, to]),
    inBoth,
    direct,
    directPairs: tally.directPairs(),
    brokers,
    ranking: new BrokerRanking(brokers, degreesUnder(context, question)),
    chains: chains.slice(0, MOST_CHAINS),
    moreChains: chains.length > MOST_CHAINS,
    leftOut: tally.leftOut(),
    components: { same: linked, sizes: once(() => componentSizes(places, expand)) },
  };
}

function knownSide(side: Side, tally: LinkTally): SideAnswer {
  const withoutTies = side.members.filter((id) => !tally.hasTie(id)).length;
  return { ...side, actorCount: side.members.length, withoutTies };
}
