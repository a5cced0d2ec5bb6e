import type { Shown } from "../../network/shown.ts";
import { networkTexts } from "../../network/texts.ts";
import { useWords } from "../../useWords.ts";
import { useView } from "../../view/useView.ts";
import { tableTexts } from "./texts.ts";

const ROWS = ["actors", "ties"] as const;

/** Whether actors or ties are the rows, with how many there are of each. */
export function RowsChoice({ shown }: { readonly shown: Shown }) {
  const { say, plural } = useWords();
  const [view, go] = useView();
  const { table } = view.explored;
  return (
    <fieldset className="choice" aria-label={say(tableTexts.rows)}>
      {ROWS.map((rows) => (
        <button
          key={rows}
          type="button"
          aria-pressed={rows === table.rows}
          onClick={() => go({ ...view, explored: { ...view.explored, table: { ...table, rows } } })}
        >
          {plural(shown[rows].length, networkTexts[rows])}
        </button>
      ))}
    </fieldset>
  );
}
