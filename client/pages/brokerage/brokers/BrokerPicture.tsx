import { useWords } from "../../../useWords.ts";
import { ChartFigure } from "../ChartFigure.tsx";
import { ORDERS } from "../choices.ts";
import { useChoice } from "../useChoice.ts";
import { brokerChart } from "./brokerChart.ts";
import type { Brokers } from "./brokersFound.ts";
import { brokersTexts } from "./texts.ts";

/** The first ten go-betweens as bars. */
export function BrokerPicture({ found }: { readonly found: Brokers }) {
  const words = useWords();
  const [order] = useChoice("order", ORDERS);
  const { caption, rows, legend } = brokerChart(found, order, words);
  if (rows.length === 0) return <p className="brokerage-note">{words.say(brokersTexts.noPairs)}</p>;
  return <ChartFigure title={caption} rows={rows} legend={legend} />;
}
