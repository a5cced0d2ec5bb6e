import type { Text } from "../../texts.ts";
import { useWords } from "../../useWords.ts";

/** Points of a statement, one paragraph each, in the order of the texts. */
export function Points({ texts }: { readonly texts: Readonly<Record<string, Text>> }) {
  const { say } = useWords();
  return (
    <ul className="points">
      {Object.entries(texts).map(([key, text]) => (
        <li key={key}>{say(text)}</li>
      ))}
    </ul>
  );
}
