import {
  ExportCommunitiesDocument,
  ExportMismatchesDocument,
} from "../../../export/brokerage/lists.gen.ts";
import { type Download, TakeAlong } from "../../../export/brokerage/TakeAlong.tsx";
import { communitiesCsv, mismatchesCsv } from "../../../export/brokerage/tables.ts";
import { takeTexts } from "../../../export/brokerage/texts.ts";
import { useLists } from "../../../export/brokerage/useLists.ts";
import { askedQuery } from "../../../export/queryAddress.ts";
import {
  CommunitiesDocument,
  type CommunitiesQuery,
  type CommunitiesQueryVariables,
} from "./communities.gen.ts";

interface CommunitiesActionsProps {
  readonly found: CommunitiesQuery["communities"];
  readonly asked: CommunitiesQueryVariables;
}

/** Both lists as files, and the query behind them. */
export function CommunitiesActions({ found, asked }: CommunitiesActionsProps) {
  const every = useLists();
  const { scope, language } = asked;
  const mismatches = every(
    ExportMismatchesDocument,
    (page) => ({ scope, language, ...page }),
    ({ communities }) => communities.mismatches,
  );
  const communities = every(
    ExportCommunitiesDocument,
    (page) => ({ scope, ...page }),
    ({ communities: found }) => found.communities,
  );
  const files: readonly Download[] = [
    {
      ...{ text: takeTexts.mismatches, what: "clusters", ending: ".csv", type: "text/csv" },
      write: async (control) => mismatchesCsv(await mismatches(control)),
    },
    {
      ...{ text: takeTexts.communities, what: "communities", ending: ".csv", type: "text/csv" },
      write: async (control) => communitiesCsv(await communities(control)),
    },
  ];
  return (
    <TakeAlong
      downloads={files}
      version={found.scope.dataVersion}
      asked={askedQuery(CommunitiesDocument, asked)}
    />
  );
}
