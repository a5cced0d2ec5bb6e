import { useWords } from "../../../useWords.ts";
import { ChartFigure } from "../ChartFigure.tsx";
import type { Brokers } from "./BrokersShown.tsx";
import { brokerChart } from "./brokerChart.ts";
import { brokersTexts } from "./texts.ts";

/** The first ten go-betweens as bars. */
export function BrokerPicture({ found }: { readonly found: Brokers }) {
  const words = useWords();
  const title = words.say(brokersTexts.pictureTitle);
  const { rows, legend } = brokerChart(found, title, words);
  if (rows.length === 0) return <p className="brokerage-note">{words.say(brokersTexts.noPairs)}</p>;
  return <ChartFigure title={title} rows={rows} legend={legend} />;
}
