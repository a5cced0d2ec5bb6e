import { Button } from "@digdir/designsystemet-react";
import { useClient } from "urql";
import { type Gaps, ORDERS, placesIn } from "../../gaps/cells.ts";
import { GapsDocument, type GapsQueryVariables } from "../../gaps/gaps.gen.ts";
import { pairView } from "../../gaps/pairView.ts";
import { useChosen } from "../../gaps/useChosen.ts";
import { API_LANGUAGE } from "../../languages.ts";
import { useWords } from "../../useWords.ts";
import { addressOf } from "../../view/address.ts";
import { useView } from "../../view/useView.ts";
import type { View } from "../../view/view.ts";
import { AnalysisTermsDocument } from "../analysis/terms.gen.ts";
import { ask } from "../ask.ts";
import { save } from "../deliver.ts";
import { fileName } from "../network/fileName.ts";
import { askedQuery } from "../queryAddress.ts";
import { ShowQuery } from "../ShowQuery.tsx";
import { exportTexts } from "../texts.ts";
import { type TaskControl, TaskFailure, useTask } from "../useTask.ts";
import { gapsAccount } from "./gapsAccount.ts";
import { GAPS_FORMATS } from "./gapsFormats.ts";
import { gapsExportTexts } from "./texts.ts";
import "../export.css";

interface GapsActionsProps {
  readonly gaps: Gaps;
  readonly asked: GapsQueryVariables;
  /** What the groups are called together: "Counties". */
  readonly groups: string;
}

/** Saving all pairs as a table or as a picture, and the query behind them. */
export function GapsActions({ gaps, asked, groups }: GapsActionsProps) {
  const { say } = useWords();
  const { outcome, run } = useTask();
  const write = useWriting({ gaps, groups });
  return (
    <section className="actions" aria-label={say(gapsExportTexts.actions)}>
      {GAPS_FORMATS.map((format) => (
        <Button
          key={format.ending}
          variant="tertiary"
          data-size="sm"
          onClick={() => run((control) => write(format, control), exportTexts.saved)}
        >
          {say(format.name)}
        </Button>
      ))}
      <ShowQuery asked={askedQuery(GapsDocument, asked)} />
      <span role="status" className="actions-outcome">
        {outcome && say(outcome)}
      </span>
    </section>
  );
}

type Format = (typeof GAPS_FORMATS)[number];

/** Writes what is on the screen in a format, with its terms, and hands it over. */
function useWriting({ gaps, groups }: Pick<GapsActionsProps, "gaps" | "groups">) {
  const words = useWords();
  const client = useClient();
  const [view] = useView();
  const [order = "ties"] = useChosen("order", ORDERS);
  const own: View = { ...view, language: words.language };
  const urlOf = (each: View): string => new URL(addressOf(each), globalThis.location.href).href;
  return async (format: Format, { signal }: TaskControl): Promise<void> => {
    const variables = { language: API_LANGUAGE[words.language] };
    const { dataset } = await ask(client, AnalysisTermsDocument, { variables, signal });
    if (dataset.version !== gaps.scope.dataVersion) throw new TaskFailure(exportTexts.changed);
    const day = new Date().toISOString().slice(0, 10);
    const told = { groups, dataset, words, day, filter: view.filter, address: urlOf(own) };
    const content = await format.write({
      ...{ gaps, words, places: placesIn(order, gaps, words) },
      account: gapsAccount(gaps, told),
      linkOf: (from, to) => urlOf(pairView(own, from, to)),
    });
    signal.throwIfAborted();
    const made = { page: view.page, day, version: dataset.version };
    save(fileName(made, format.ending), content, format.type);
  };
}
