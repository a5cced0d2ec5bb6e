import { useWords } from "../useWords.ts";
import { ACTIONS } from "./index.ts";
import { keyName } from "./keys.ts";
import { actionTexts } from "./texts.ts";

/** The keys of all actions: those that work everywhere, then those of the graph and the table. */
export function KeyHelp() {
  const { say } = useWords();
  const sections = [
    { text: actionTexts.everywhere, anywhere: true },
    { text: actionTexts.onStage, anywhere: false },
  ];
  return sections.map(({ text, anywhere }) => (
    <table key={text.en} className="key-help">
      <caption>{say(text)}</caption>
      <tbody>
        {ACTIONS.filter(({ keys, ...each }) => keys && (each.anywhere ?? false) === anywhere).map(
          ({ id, name, keys = [] }) => (
            <tr key={id}>
              <th scope="row">{say(name)}</th>
              <td>
                {keys.map((key) => (
                  <kbd key={key}>{keyName(key)}</kbd>
                ))}
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  ));
}
