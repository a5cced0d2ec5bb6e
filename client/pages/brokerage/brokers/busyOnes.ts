import type { BrokerageOrder, BrokerFiguresFragment } from "./brokers.gen.ts";

/** Orders in which whoever stands between nobody comes last. */
const IDLE_LAST: ReadonlySet<BrokerageOrder> = new Set(["ONLY_ROUTE", "PAIRS", "BETWEENNESS"]);

type Standing = Pick<BrokerFiguresFragment, "pairs" | "betweenness">;

/** Those before the first who stands between nobody, in an order that puts such last; all in another. */
export function busyOnes<Broker extends Standing>(
  brokers: readonly Broker[],
  order: BrokerageOrder,
): readonly Broker[] {
  if (!IDLE_LAST.has(order)) return brokers;
  const idle = brokers.findIndex(({ pairs, betweenness }) => pairs === 0 && betweenness === 0);
  return idle < 0 ? brokers : brokers.slice(0, idle);
}
