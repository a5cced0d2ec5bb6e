import { useWords } from "../useWords.ts";
import { WALK_KEYS } from "../walk/keys.ts";
import { walkTexts } from "../walk/texts.ts";
import type { Action } from "./action.ts";
import { ACTIONS } from "./index.ts";
import { keyName } from "./keys.ts";
import { actionTexts } from "./texts.ts";

/** The keys of all actions: those that work everywhere, then those of the graph and the table, and how one walks. */
export function KeyHelp() {
  const { say } = useWords();
  const sections = [
    { text: actionTexts.everywhere, anywhere: true },
    { text: actionTexts.onStage, anywhere: false },
  ];
  return (
    <>
      {sections.map(({ text, anywhere }) => (
        <KeyTable
          key={text.en}
          caption={say(text)}
          rows={ACTIONS.filter(
            ({ keys, ...each }) => keys && (each.anywhere ?? false) === anywhere,
          )}
        />
      ))}
      <KeyTable
        caption={say(walkTexts.keys)}
        rows={WALK_KEYS.map(({ deed, ...row }) => ({ id: deed, ...row }))}
      />
    </>
  );
}

interface KeyTableProps {
  readonly caption: string;
  readonly rows: ReadonlyArray<Pick<Action, "id" | "name" | "keys">>;
}

function KeyTable({ caption, rows }: KeyTableProps) {
  const { say } = useWords();
  return (
    <table className="key-help">
      <caption>{caption}</caption>
      <tbody>
        {rows.map(({ id, name, keys = [] }) => (
          <tr key={id}>
            <th scope="row">{say(name)}</th>
            <td>
              {keys.map((key) => (
                <kbd key={key}>{keyName(key, say)}</kbd>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
