import type { ChartToTell } from "../../../export/brokerage/useChartDownloads.ts";
import type { Words } from "../../../texts.ts";
import { titleOf } from "../scope/titleOf.ts";
import type { BrokerageOrder, BrokersQuery } from "./brokers.gen.ts";
import { brokersTexts } from "./texts.ts";

/** Go-betweens that a chart shows. */
const SHOWN = 10;

/** The first go-betweens as a chart: pairs joined, and those of them with no other route. */
export function brokerChart(
  { nodes, summary, scope }: BrokersQuery["brokerage"],
  order: BrokerageOrder,
  words: Words,
): ChartToTell {
  const { say, plural } = words;
  const drawn = nodes.slice(0, SHOWN).filter(({ pairs }) => pairs > 0);
  const most = Math.max(1, ...drawn.map(({ pairs }) => pairs));
  return {
    ...{ what: "go-betweens", title: titleOf(scope.sides, words), summary, scope },
    caption: say(brokersTexts.pictureTitle, { order: say(brokersTexts.orders[order]) }),
    legend: { whole: say(brokersTexts.pairsJoined), part: say(brokersTexts.ofThemOnly) },
    rows: drawn.map(({ actor, pairs, onlyRoute }) => ({
      ...{ id: actor.id, name: actor.name },
      value: plural(pairs, brokersTexts.pictureOf, { only: onlyRoute }),
      ...{ whole: pairs / most, part: onlyRoute / most },
    })),
  };
}
