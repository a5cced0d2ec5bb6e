import { useClient } from "urql";
import { API_LANGUAGE } from "../../languages.ts";
import { networkTexts } from "../../network/texts.ts";
import type { ScopeLineFragment } from "../../pages/brokerage/scope/scope.gen.ts";
import { useWords } from "../../useWords.ts";
import { addressOf } from "../../view/address.ts";
import { useView } from "../../view/useView.ts";
import { AnalysisTermsDocument } from "../analysis/terms.gen.ts";
import { ask } from "../ask.ts";
import type { Account } from "../network/account.ts";
import { accountTexts } from "../network/accountTexts.ts";
import { filterLines } from "../network/filterLines.ts";
import { lightTheme } from "../network/lightTheme.ts";
import { pngOf } from "../network/png.ts";
import { pictureMeasure } from "../network/svg/font.ts";
import type { TaskControl } from "../useTask.ts";
import { type ChartStory, chartSvg } from "./chartSvg.ts";
import type { Download } from "./TakeAlong.tsx";
import { takeTexts } from "./texts.ts";

/** What a picture tells besides what every picture says about the data. */
export interface ChartToTell extends Omit<ChartStory, "account"> {
  /** As the name of the file has it. */
  readonly what: string;
  readonly title: string;
  readonly summary: string;
  /** What is drawn, and in which order. */
  readonly caption: string;
  readonly scope: ScopeLineFragment;
}

const unnamed = (id: string): string => id;

/** A chart as SVG and as PNG, with its source; nothing where there is nothing to draw. */
export function useChartDownloads(chart: ChartToTell): readonly Download[] {
  const accountOf = useAccount(chart);
  if (chart.rows.length === 0) return [];
  const draw = async (control: TaskControl) => {
    const account = await accountOf(control);
    const look = { theme: lightTheme(), measure: pictureMeasure() };
    return { account, picture: chartSvg({ ...chart, account }, look) };
  };
  return [
    {
      ...{ text: takeTexts.svg, what: chart.what, ending: ".svg", type: "image/svg+xml" },
      write: async (control) => (await draw(control)).picture.svg,
    },
    {
      ...{ text: takeTexts.png, what: chart.what, ending: ".png", type: "image/png" },
      async write(control) {
        const { picture, account } = await draw(control);
        return pngOf(picture, account);
      },
    },
  ];
}

/** What a picture says about itself: the finding, the filter, the data and where it is found again. */
function useAccount({ title, summary, caption, scope }: ChartToTell) {
  const client = useClient();
  const words = useWords();
  const [view] = useView();
  const names = { actor: unnamed, region: unnamed, theme: unnamed };
  return async ({ signal }: TaskControl): Promise<Account> => {
    const variables = { language: API_LANGUAGE[words.language] };
    const { dataset } = await ask(client, AnalysisTermsDocument, { variables, signal });
    const day = new Date().toISOString().slice(0, 10);
    const version = dataset.version.slice(0, 12);
    const own = addressOf({ ...view, language: words.language });
    return {
      ...{ title, holds: summary, steps: [caption], day },
      leftOut: scope.leftOut.map(({ actor, count, why }) =>
        words.say(takeTexts.leftOut, {
          ties: words.plural(count, networkTexts.ties),
          why: actor ? `${actor.name}: ${why}` : why,
        }),
      ),
      filters: filterLines(view.filter, names, words),
      caution: dataset.caveat,
      made: words.say(accountTexts.exported, { version, date: words.date(day) }),
      attribution: dataset.attribution,
      licence: dataset.licence,
      address: new URL(own, globalThis.location.href).href,
      version: dataset.version,
    };
  };
}
