import { Button } from "@digdir/designsystemet-react";
import { useState } from "react";
import { createPortal } from "react-dom";
import { useClient } from "urql";
import { AnswerDocument } from "../answer/answer.gen.ts";
import { PAGE_SIZE, type Question, TIES_EACH } from "../answer/question.ts";
import { useWords } from "../useWords.ts";
import { addressOf } from "../view/address.ts";
import { useView } from "../view/useView.ts";
import { collectAnswer } from "./collect.ts";
import { csvOf } from "./csv.ts";
import { copyReport, save } from "./deliver.ts";
import { entriesOf } from "./entries.ts";
import { PrintedReport } from "./PrintedReport.tsx";
import { askedQuery } from "./queryAddress.ts";
import { type Report, reportOf } from "./report.ts";
import { ShowQuery } from "./ShowQuery.tsx";
import { exportTexts } from "./texts.ts";
import { type TaskControl, useTask } from "./useTask.ts";
import "./export.css";

/** Copying, saving and printing an answer with all its evidence, and the query behind it. */
export function AnswerActions({ question }: { readonly question: Question }) {
  const words = useWords();
  const { say, language } = words;
  const client = useClient();
  const [view] = useView();
  const { outcome, progress, run, cancel } = useTask();
  const [printed, setPrinted] = useState<Report | null>(null);
  const whole = ({ signal }: TaskControl) => collectAnswer(client, question, signal);
  // The first screen may answer another question one day: what is sent on names its own.
  const page = { name: "links", from: question.from, to: question.to } as const;
  const report = async (control: TaskControl): Promise<Report> =>
    reportOf(await whole(control), words, {
      address: new URL(addressOf({ ...view, page, language }), globalThis.location.href).href,
      day: new Date().toISOString().slice(0, 10),
    });
  const name = `${question.from}-${question.to}.csv`;
  const asked = { ...question, first: PAGE_SIZE, tiesEach: TIES_EACH };
  const actions = [
    {
      text: exportTexts.copy,
      done: exportTexts.copied,
      act: (control: TaskControl) => copyReport(report(control)),
    },
    {
      text: exportTexts.csv,
      done: exportTexts.saved,
      act: async (control: TaskControl) =>
        save(name, csvOf(entriesOf(await whole(control))), "text/csv"),
    },
    {
      text: exportTexts.print,
      done: null,
      act: async (control: TaskControl) => setPrinted(await report(control)),
    },
  ];
  return (
    <section className="actions" aria-label={say(exportTexts.actions)}>
      {actions.map(({ text, done, act }) => (
        <Button key={text.en} variant="tertiary" data-size="sm" onClick={() => run(act, done)}>
          {say(text)}
        </Button>
      ))}
      <ShowQuery asked={askedQuery(AnswerDocument, asked)} />
      <span role="status" className="actions-outcome">
        {outcome && say(outcome)}
      </span>
      {progress !== null && (
        <Button variant="tertiary" data-size="sm" data-color="neutral" onClick={cancel}>
          {say(exportTexts.cancel)}
        </Button>
      )}
      {printed &&
        createPortal(
          <PrintedReport report={printed} onPrinted={() => setPrinted(null)} />,
          document.body,
        )}
    </section>
  );
}
