import { TakeAlong } from "../../../export/brokerage/TakeAlong.tsx";
import { brokersCsv } from "../../../export/brokerage/tables.ts";
import { takeTexts } from "../../../export/brokerage/texts.ts";
import { useChartDownloads } from "../../../export/brokerage/useChartDownloads.ts";
import { useLists } from "../../../export/brokerage/useLists.ts";
import { askedQuery } from "../../../export/queryAddress.ts";
import { useWords } from "../../../useWords.ts";
import { brokerChart } from "./brokerChart.ts";
import { BrokersDocument, type BrokersQueryVariables } from "./brokers.gen.ts";
import type { Brokers } from "./brokersFound.ts";

interface BrokerActionsProps {
  readonly found: Brokers;
  readonly asked: BrokersQueryVariables;
}

/** The ranking as files, and the query behind it. */
export function BrokerActions({ found, asked }: BrokerActionsProps) {
  const words = useWords();
  const every = useLists();
  const pictures = useChartDownloads(brokerChart(found, asked.orderBy, words));
  const rows = every(
    BrokersDocument,
    (page) => ({ ...asked, ...page }),
    ({ brokerage }) => brokerage,
  );
  const csv = {
    ...{ text: takeTexts.brokers, what: "go-betweens", ending: ".csv", type: "text/csv" },
    write: async (control: Parameters<typeof rows>[0]) => brokersCsv(await rows(control)),
  };
  return (
    <TakeAlong
      downloads={[csv, ...pictures]}
      version={found.scope.dataVersion}
      asked={askedQuery(BrokersDocument, asked)}
    />
  );
}
