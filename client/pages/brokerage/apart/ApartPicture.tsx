import { useWords } from "../../../useWords.ts";
import { ChartFigure } from "../ChartFigure.tsx";
import type { ApartQuery } from "./apart.gen.ts";
import { apartChart } from "./apartChart.ts";
import { apartTexts } from "./texts.ts";

/** The first ten actors without whom others lose contact as bars. */
export function ApartPicture({ found }: { readonly found: ApartQuery["fragility"] }) {
  const words = useWords();
  const { caption, rows, legend } = apartChart(found, words);
  if (rows.length === 0) {
    return <p className="brokerage-note">{words.say(apartTexts.none)}</p>;
  }
  return <ChartFigure title={caption} rows={rows} legend={legend} />;
}
