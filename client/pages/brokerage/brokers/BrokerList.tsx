import { useWords } from "../../../useWords.ts";
import { ORDERS } from "../choices.ts";
import { MoreRows } from "../MoreRows.tsx";
import { useChoice } from "../useChoice.ts";
import { BrokerRow } from "./BrokerRow.tsx";
import type { Brokers } from "./brokersFound.ts";
import { busyOnes } from "./busyOnes.ts";
import { brokersTexts } from "./texts.ts";

interface BrokerListProps {
  readonly found: Brokers;
  readonly onMore: (() => void) | null;
}

/** The go-betweens in words and bars; those who stand between nobody are only counted where they come last. */
export function BrokerList({ found, onMore }: BrokerListProps) {
  const { say, plural } = useWords();
  const [order] = useChoice("order", ORDERS);
  const { nodes, totalCount } = found;
  const brokers = busyOnes(nodes, order);
  const most = Math.max(1, ...brokers.map(({ pairs }) => pairs));
  if (brokers.length === 0) {
    return <p className="brokerage-note">{say(brokersTexts.noBroker, { count: totalCount })}</p>;
  }
  return (
    <>
      <p className="brokerage-legend">
        <span data-tone="whole">{say(brokersTexts.pairsJoined)}</span>
        <span data-tone="part">{say(brokersTexts.ofThemOnly)}</span>
      </p>
      <ol className="rows brokerage-ranking">
        {brokers.map((broker) => (
          <BrokerRow key={broker.actor.id} broker={broker} most={most} />
        ))}
      </ol>
      {brokers.length < nodes.length ? (
        <p className="brokerage-note">{plural(totalCount - brokers.length, brokersTexts.idle)}</p>
      ) : (
        <MoreRows shown={nodes.length} total={totalCount} onMore={onMore} />
      )}
    </>
  );
}
