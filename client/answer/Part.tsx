import { Heading } from "@digdir/designsystemet-react";
import { type ReactNode, useId } from "react";
import { useWords } from "../useWords.ts";
import { answerTexts } from "./texts.ts";

interface PartProps {
  readonly part: keyof typeof answerTexts.heading;
  /** How many there are in truth, not how many are shown. */
  readonly count: number;
  /** What else is to be said of them. */
  readonly more?: string;
  readonly children: ReactNode;
}

/** One of the four parts of an answer: what it is, how many there are, and the rows. */
export function Part({ part, count, more, children }: PartProps) {
  const { say, number } = useWords();
  const id = useId();
  return (
    <section className="part" aria-labelledby={id} data-empty={count === 0 || undefined}>
      <Heading level={3} data-size="2xs" id={id}>
        {say(answerTexts.heading[part])} <span className="count">{number(count)}</span>
      </Heading>
      {count === 0 ? (
        <p className="part-note">{say(answerTexts.none)}</p>
      ) : (
        <>
          <p className="part-note">
            {say(answerTexts.note[part])} {more}
          </p>
          {children}
        </>
      )}
    </section>
  );
}
