import { Heading } from "@digdir/designsystemet-react";
import { VerdictSign } from "../../gaps/Verdict.tsx";
import { VERDICT_VIEWS } from "../../gaps/verdicts.ts";
import { Announce } from "../../parts/Announce.tsx";
import { useWords } from "../../useWords.ts";
import { hasPairs } from "./hasPairs.ts";
import type { WholeGap } from "./wholeGap.ts";

/** The verdict on two sides by sign and name, why it is that, and what it means. */
export function GapLead({ gap }: { readonly gap: WholeGap }) {
  const { say } = useWords();
  const { verdict, reason } = gap;
  const { name, meaning } = VERDICT_VIEWS[verdict];
  return (
    <div className="gap-lead">
      <Heading level={2} data-size="2xs" className="gap-verdict">
        <VerdictSign verdict={verdict} /> {say(name)}
      </Heading>
      <p className="answer-summary">{reason}</p>
      {hasPairs(gap) && <p className="part-note">{say(meaning)}</p>}
      <Announce text={`${say(name)}. ${reason}`} />
    </div>
  );
}
