import type { ChartToTell } from "../../../export/brokerage/useChartDownloads.ts";
import type { Words } from "../../../texts.ts";
import { titleOf } from "../scope/titleOf.ts";
import type { ApartQuery } from "./apart.gen.ts";
import { apartTexts } from "./texts.ts";

/** Actors that a chart shows. */
const SHOWN = 10;

/** The first actors without whom others lose contact as a chart: how many each time. */
export function apartChart(
  { cutPoints, summary, scope }: ApartQuery["fragility"],
  words: Words,
): ChartToTell {
  const { say, plural } = words;
  const drawn = cutPoints.edges.slice(0, SHOWN).map(({ node }) => node);
  const most = Math.max(1, ...drawn.map(({ lost }) => lost));
  return {
    ...{ what: "without-whom", title: titleOf(scope.sides, words), summary, scope },
    caption: say(apartTexts.pictureTitle),
    legend: { whole: null, part: say(apartTexts.losing) },
    rows: drawn.map(({ actor, lost }) => ({
      ...{ id: actor.id, name: actor.name, value: plural(lost, apartTexts.lost) },
      ...{ whole: 0, part: lost / most },
    })),
  };
}
