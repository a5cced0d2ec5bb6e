import { Button } from "@digdir/designsystemet-react";
import type { Text } from "../../texts.ts";
import { useWords } from "../../useWords.ts";
import { useView } from "../../view/useView.ts";
import { save } from "../deliver.ts";
import type { AskedQuery } from "../queryAddress.ts";
import { ShowQuery } from "../ShowQuery.tsx";
import { exportTexts } from "../texts.ts";
import { type TaskControl, useTask } from "../useTask.ts";
import { fileNameOf } from "./fileNameOf.ts";
import "../export.css";

/** A file that can be had of a part of the page. */
export interface Download {
  readonly text: Text;
  /** What it holds, as its name says. */
  readonly what: string;
  readonly ending: string;
  readonly type: string;
  readonly write: (control: TaskControl) => Promise<BlobPart>;
}

interface TakeAlongProps {
  readonly downloads: readonly Download[];
  readonly version: string;
  /** The query behind what is shown. */
  readonly asked: AskedQuery;
}

/** Ways to take a part of the page along, and the query behind it. */
export function TakeAlong({ downloads, version, asked }: TakeAlongProps) {
  const { say } = useWords();
  const [{ page }] = useView();
  const { outcome, progress, run, cancel } = useTask();
  const sides = page.name === "brokerage" ? page.sides : [];
  const take =
    ({ what, ending, type, write }: Download) =>
    async (control: TaskControl): Promise<void> => {
      const content = await write(control);
      control.signal.throwIfAborted();
      const day = new Date().toISOString().slice(0, 10);
      save(fileNameOf(what, sides, { day, version }) + ending, content, type);
    };
  return (
    <section className="actions" aria-label={say(exportTexts.actions)}>
      {downloads.map((download) => (
        <Button
          key={download.what + download.ending}
          variant="tertiary"
          data-size="sm"
          onClick={() => run(take(download), exportTexts.saved)}
        >
          {say(download.text)}
        </Button>
      ))}
      <ShowQuery asked={asked} />
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
