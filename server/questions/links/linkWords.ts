import type { Language } from "../../../seed/vocabulary.ts";
import type { Context } from "../../context.ts";
import type { ActorsByIdRow } from "../../graph/queries.gen.ts";
import { brokerReason, type ReachWords } from "../../words/links/brokerReason.ts";
import type { LinkNumbers } from "../../words/links/linkParts.ts";
import { linksReason } from "../../words/links/linksReason.ts";
import { linksSummary } from "../../words/links/linksSummary.ts";
import { allExisting } from "../reading/existing.ts";
import type { BrokerAnswer } from "./linkBrokers.ts";
import { sideName } from "./sideFacts.ts";
import type { Side } from "./sides.ts";
import type { LinksAnswer, SideAnswer } from "./whoLinks.ts";

/** Names that a sentence gives of each side; the rest is counted. */
const MOST_NAMES = 3;

/** The answer in one or two sentences. */
export function summaryOf(links: LinksAnswer, language: Language): string {
  return linksSummary(
    {
      finding: links.finding,
      from: named(links.from, language),
      to: named(links.to, language),
      sameSide: links.from.id === links.to.id,
      numbers: numbersOf(links),
    },
    language,
  );
}

/** Why the finding is what it is. */
export function reasonOf(links: LinksAnswer, language: Language): string {
  return linksReason(
    {
      finding: links.finding,
      from: named(links.from, language),
      to: named(links.to, language),
      numbers: numbersOf(links),
    },
    language,
  );
}

/** Whom a broker reaches, and why it stands where it stands. */
export async function reasonOfBroker(
  context: Context,
  broker: BrokerAnswer,
  language: Language,
): Promise<string> {
  const { from, to } = broker.links;
  const reach = async (side: Side, ids: readonly string[]): Promise<ReachWords> => {
    const actors = await allExisting(context.load.actor, ids.slice(0, MOST_NAMES));
    const more = Math.max(0, ids.length - MOST_NAMES);
    return { side: sideName(side, language), names: actors.map(shortest), more };
  };
  const [fromReach, toReach, locations] = await Promise.all([
    reach(from, broker.from.actors()),
    reach(to, broker.to.actors()),
    context.load.locations.load(broker.id),
  ]);
  const asksForPlace = [from, to].some((side) => side.type === "REGION");
  return brokerReason(
    { ...broker, from: fromReach, to: toReach, placeMissing: asksForPlace && !locations.length },
    language,
  );
}

function numbersOf(links: LinksAnswer): LinkNumbers {
  return {
    inBoth: links.inBoth.length,
    directPairs: links.directPairs,
    directTies: links.direct.length,
    brokers: links.brokers.length,
    chains: links.chains.length,
    moreChains: links.moreChains,
    chainLength: (links.chains[0]?.length ?? 1) - 1,
  };
}

function named(side: SideAnswer, language: Language) {
  return { ...side, name: sideName(side, language) };
}

function shortest({ shortName, name }: ActorsByIdRow): string {
  return shortName ?? name;
}
