import type { RankedBroker } from "../../links/rankBrokers.ts";
import { type Connection, connectionOfList } from "../paging/connection.ts";
import { badCursor, checkedPage, type PageArgs } from "../paging/cursor.ts";
import type { LinksAnswer } from "./whoLinks.ts";

/** A ranked broker, with the question that it answers. */
export interface BrokerAnswer extends RankedBroker {
  readonly links: LinksAnswer;
}
export type BrokerPage = Connection<BrokerAnswer>;

/** A page of brokers, best first. @throws BAD_USER_INPUT for a bad page. */
export async function brokerPage(links: LinksAnswer, args: PageArgs): Promise<BrokerPage> {
  const { first, after } = checkedPage(args);
  if (after !== "" && !links.brokers.some((broker) => broker.id === after))
    throw badCursor(args.after ?? "");
  const beginning = await links.ranking.beginning(after, first + 1);
  const rows = beginning.map((broker) => ({ ...broker, links }));
  const page = connectionOfList(rows, (broker) => broker.id, args);
  return { ...page, totalCount: () => links.brokers.length };
}
