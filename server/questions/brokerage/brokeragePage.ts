import type { BrokerageOrder } from "../../analysis/brokerage/orders.ts";
import { type Connection, connectionOfStored } from "../paging/connection.ts";
import { badCursor, checkedPage, type PageArgs } from "../paging/cursor.ts";
import type { BrokerageAnswer } from "./brokerage.ts";

/** One actor of the answer. */
export interface ActorBrokerageRow {
  readonly id: string;
  /** Where its figures stand. */
  readonly index: number;
  readonly answer: BrokerageAnswer;
}

/** A page of the actors of an answer, and the answer. */
export interface BrokeragePage extends Connection<ActorBrokerageRow> {
  readonly answer: BrokerageAnswer;
}

/** A page of actors that have ties, in the order asked. @throws BAD_USER_INPUT for a bad page. */
export async function brokeragePage(
  answer: BrokerageAnswer,
  { orderBy, ...args }: PageArgs & { readonly orderBy: BrokerageOrder },
): Promise<BrokeragePage> {
  checkedPage(args);
  const { actors } = answer.scope;
  const order = answer.figures.orders[orderBy];
  const placeAfter = (id: string) => {
    const place = order.indexOf(actors.indexOf(id));
    if (place < 0) throw badCursor(args.after ?? "");
    return place + 1;
  };
  const page = await connectionOfStored<ActorBrokerageRow>(
    {
      read: async (after, limit) => {
        const begin = after === "" ? 0 : placeAfter(after);
        const indices = order.subarray(begin, begin + limit);
        return Array.from(indices, (index) => ({ id: actors[index] ?? "", index, answer }));
      },
      count: async () => order.length,
      keyOf: ({ id }) => id,
    },
    args,
  );
  return { ...page, answer };
}
