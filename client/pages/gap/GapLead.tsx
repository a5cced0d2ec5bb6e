import { Heading } from "@digdir/designsystemet-react";
import { VerdictSign } from "../../gaps/Verdict.tsx";
import { isKnown, VERDICT_VIEWS } from "../../gaps/verdicts.ts";
import { Announce } from "../../parts/Announce.tsx";
import { ViewLink } from "../../parts/ViewLink.tsx";
import { useWords } from "../../useWords.ts";
import { useView } from "../../view/useView.ts";
import { DEFAULT_FILTER, isUsual } from "../../view/view.ts";
import { gapTexts } from "./texts.ts";
import type { WholeGap } from "./wholeGap.ts";

/** The verdict on two sides by sign and name, and why it is that; what it means where it says that too little is known. */
export function GapLead({ gap: { verdict, reason } }: { readonly gap: WholeGap }) {
  const { say } = useWords();
  const [view] = useView();
  const { name, meaning } = VERDICT_VIEWS[verdict];
  return (
    <div className="gap-lead">
      <Heading level={2} data-size="2xs" className="gap-verdict">
        <VerdictSign verdict={verdict} /> {say(name)}
      </Heading>
      <p className="answer-summary">{reason}</p>
      {!isKnown(verdict) && <p className="part-note">{say(meaning)}</p>}
      {!isUsual(view.filter) && (
        <p className="part-note">
          {say(gapTexts.filtered)}{" "}
          <ViewLink to={{ ...view, filter: DEFAULT_FILTER }}>{say(gapTexts.unfiltered)}</ViewLink>
        </p>
      )}
      <Announce text={`${say(name)}. ${reason}`} />
    </div>
  );
}
