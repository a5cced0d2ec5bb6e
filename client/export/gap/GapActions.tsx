import { Button } from "@digdir/designsystemet-react";
import { useClient } from "urql";
import type { Question } from "../../answer/question.ts";
import { VERDICT_VIEWS } from "../../gaps/verdicts.ts";
import { GapDocument, type GapQueryVariables } from "../../pages/gap/gap.gen.ts";
import type { WholeGap } from "../../pages/gap/wholeGap.ts";
import { useWords } from "../../useWords.ts";
import { addressOf } from "../../view/address.ts";
import { useView } from "../../view/useView.ts";
import { analysisAccount } from "../analysis/analysisAccount.ts";
import { AnalysisTermsDocument } from "../analysis/terms.gen.ts";
import { ask } from "../ask.ts";
import { save } from "../deliver.ts";
import { fileName } from "../network/fileName.ts";
import { askedQuery } from "../queryAddress.ts";
import { ShowQuery } from "../ShowQuery.tsx";
import { exportTexts } from "../texts.ts";
import { type TaskControl, TaskFailure, useTask } from "../useTask.ts";
import { GAP_FORMATS } from "./gapFormats.ts";
import { gapExportTexts } from "./texts.ts";
import "../export.css";

interface GapActionsProps {
  readonly gap: WholeGap;
  readonly question: Question;
  readonly asked: GapQueryVariables;
}

/** Saving one gap as tables or as a picture, and the query behind it. */
export function GapActions({ gap, question, asked }: GapActionsProps) {
  const { say } = useWords();
  const { outcome, progress, run, cancel } = useTask();
  const write = useWriting({ gap, question });
  return (
    <section className="actions" aria-label={say(gapExportTexts.actions)}>
      {GAP_FORMATS.map((format) => (
        <Button
          key={format.ending}
          variant="tertiary"
          data-size="sm"
          onClick={() => run((control) => write(format, control), exportTexts.saved)}
        >
          {say(format.name)}
        </Button>
      ))}
      <ShowQuery asked={askedQuery(GapDocument, asked)} />
      <span role="status" className="actions-outcome">
        {outcome && say(outcome)}
      </span>
      {progress !== null && (
        <Button variant="tertiary" data-size="sm" data-color="neutral" onClick={cancel}>
          {say(exportTexts.cancel)}
        </Button>
      )}
    </section>
  );
}

type Format = (typeof GAP_FORMATS)[number];

/** Writes a gap in a format, with its terms, and hands it over. */
function useWriting({ gap, question }: Pick<GapActionsProps, "gap" | "question">) {
  const words = useWords();
  const client = useClient();
  const [view] = useView();
  const { from, to, scope, reason } = gap;
  return async (format: Format, { signal }: TaskControl): Promise<void> => {
    const variables = { language: question.language };
    const { dataset } = await ask(client, AnalysisTermsDocument, { variables, signal });
    if (dataset.version !== scope.dataVersion) throw new TaskFailure(exportTexts.changed);
    const day = new Date().toISOString().slice(0, 10);
    const own = addressOf({ ...view, language: words.language });
    const account = analysisAccount(
      {
        title: words.say(gapExportTexts.title, {
          ...{ from: from.name, to: to.name },
          verdict: words.say(VERDICT_VIEWS[gap.verdict].name),
        }),
        ...{ finding: reason, method: scope.analysis.method, leftOut: scope.leftOut },
        ...{ filter: view.filter, dataset, day },
        address: new URL(own, globalThis.location.href).href,
      },
      words,
    );
    const content = await format.write({ gap, question, account, words, client, signal });
    signal.throwIfAborted();
    const made = { page: view.page, day, version: dataset.version };
    save(fileName(made, format.ending), content, format.type);
  };
}
