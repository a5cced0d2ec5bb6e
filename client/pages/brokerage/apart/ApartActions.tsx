import {
  ExportBridgesDocument,
  ExportCutPointsDocument,
} from "../../../export/brokerage/lists.gen.ts";
import { type Download, TakeAlong } from "../../../export/brokerage/TakeAlong.tsx";
import { bridgesCsv, cutPointsCsv } from "../../../export/brokerage/tables.ts";
import { takeTexts } from "../../../export/brokerage/texts.ts";
import { useChartDownloads } from "../../../export/brokerage/useChartDownloads.ts";
import { useLists } from "../../../export/brokerage/useLists.ts";
import { askedQuery } from "../../../export/queryAddress.ts";
import { useWords } from "../../../useWords.ts";
import { ApartDocument, type ApartQuery, type ApartQueryVariables } from "./apart.gen.ts";
import { apartChart } from "./apartChart.ts";

interface ApartActionsProps {
  readonly found: ApartQuery["fragility"];
  readonly asked: ApartQueryVariables;
}

/** Both lists of what comes apart as files, and the query behind them. */
export function ApartActions({ found, asked }: ApartActionsProps) {
  const words = useWords();
  const every = useLists();
  const pictures = useChartDownloads(apartChart(found, words));
  const { scope, dangling, language } = asked;
  const cutPoints = every(
    ExportCutPointsDocument,
    (page) => ({ scope, dangling, language, ...page }),
    ({ fragility }) => fragility.cutPoints,
  );
  const bridges = every(
    ExportBridgesDocument,
    (page) => ({ scope, dangling, language, ...page }),
    ({ fragility }) => fragility.bridges,
  );
  const files: readonly Download[] = [
    {
      ...{ text: takeTexts.cutPoints, what: "without-actors", ending: ".csv", type: "text/csv" },
      write: async (control) => cutPointsCsv(await cutPoints(control)),
    },
    {
      ...{ text: takeTexts.bridges, what: "without-ties", ending: ".csv", type: "text/csv" },
      write: async (control) => bridgesCsv(await bridges(control)),
    },
  ];
  return (
    <TakeAlong
      downloads={[...files, ...pictures]}
      version={found.scope.dataVersion}
      asked={askedQuery(ApartDocument, asked)}
    />
  );
}
