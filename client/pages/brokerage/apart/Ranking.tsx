import { Heading } from "@digdir/designsystemet-react";
import { type ReactNode, useId } from "react";
import { useWords } from "../../../useWords.ts";
import { apartTexts } from "./texts.ts";

interface RankingProps {
  readonly what: "actors" | "ties";
  /** Of all rows, shown or not. */
  readonly total: number;
  /** Whether it is two sides that come apart from each other. */
  readonly between: boolean;
  /** Breaks that are left out of the lists. */
  readonly unlisted: number;
  readonly children: ReactNode;
}

/** A list of what it hangs by: what it holds, how many, and the rows; that there is none is a finding as well. */
export function Ranking({ what, total, between, unlisted, children }: RankingProps) {
  const { say, number } = useWords();
  const id = useId();
  const none = unlisted > 0 ? apartTexts.noneNews : apartTexts.none;
  const note = (between ? apartTexts.noteBetween : apartTexts.note)[what];
  return (
    <section className="brokerage-section" aria-labelledby={id}>
      <Heading level={2} data-size="2xs" id={id}>
        {say(apartTexts.heading[what])} <span className="count">{number(total)}</span>
      </Heading>
      <p className="part-note">{say(total > 0 ? note : none)}</p>
      {total > 0 && <ol className="rows brokerage-ranking">{children}</ol>}
    </section>
  );
}
