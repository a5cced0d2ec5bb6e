import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../useWords.ts";
import { gapTexts } from "./texts.ts";
import type { WholeGap } from "./wholeGap.ts";

const PARTS = ["missing", "matters", "certainty", "advice"] as const;

/** What is missing, why it may matter, how sure the data lets us be, and what to do: in words. */
export function GapWords({ words }: Pick<WholeGap, "words">) {
  const { say } = useWords();
  return (
    <div className="gap-words">
      {PARTS.map((part) => (
        <section key={part} aria-labelledby={`words-${part}`}>
          <Heading level={3} data-size="2xs" id={`words-${part}`}>
            {say(gapTexts[part])}
          </Heading>
          <p>{words[part]}</p>
        </section>
      ))}
    </div>
  );
}
