import { type Question, questionOf } from "../../answer/question.ts";
import { useData } from "../../api/useData.ts";
import { GapActions } from "../../export/gap/GapActions.tsx";
import { Filter } from "../../filter/Filter.tsx";
import { Introductions } from "../../introductions/Introductions.tsx";
import { Await } from "../../parts/Await.tsx";
import { shortened } from "../../parts/shortened.ts";
import { PairBar } from "../../question/PairBar.tsx";
import { useWords } from "../../useWords.ts";
import { useView } from "../../view/useView.ts";
import { PageTitle } from "../PageTitle.tsx";
import { SelectedPanel } from "../SelectedPanel.tsx";
import { Figures } from "./Figures.tsx";
import { GapLead } from "./GapLead.tsx";
import { GapWords } from "./GapWords.tsx";
import { GapDocument } from "./gap.gen.ts";
import { Method } from "./Method.tsx";
import { Onward } from "./Onward.tsx";
import { SameSides } from "./SameSides.tsx";
import { gapTexts } from "./texts.ts";
import type { WholeGap } from "./wholeGap.ts";
import "./gap.css";

interface GapPageProps {
  /** The ids of the two sides. */
  readonly from: string;
  readonly to: string;
}

/** Actors that a cutting set names at most. */
const CUTS = 25;

/** Two sides: what there is between them, what is missing, how sure that is, and whom to introduce. */
export function GapPage(sides: GapPageProps) {
  const { say, language } = useWords();
  const [view] = useView();
  const question = questionOf(sides, view.filter, language);
  const same = sides.from === sides.to;
  const asked = { ...question, cuts: CUTS };
  const answer = useData(GapDocument, asked, { keep: `${sides.from}/${sides.to}` });
  const gap = answer.state === "ready" ? answer.data.gap : null;
  const from = { id: sides.from, name: gap?.from.name ?? shortened(sides.from) };
  const to = { id: sides.to, name: gap?.to.name ?? shortened(sides.to) };
  return (
    <>
      <PairBar
        label={say(gapTexts.bar)}
        sentence={{
          before: say(gapTexts.before),
          between: say(gapTexts.and),
          after: say(gapTexts.end),
        }}
        from={from}
        to={to}
        pageOf={(first, second) => ({ name: "gap", from: first, to: second })}
      >
        {() => <Filter />}
      </PairBar>
      <div className="gap-page" data-panel={view.select.length > 0 || undefined}>
        <div className="gap-whole">
          <PageTitle>{say(gapTexts.title, { from: from.name, to: to.name })}</PageTitle>
          {same && answer.state !== "error" ? (
            <SameSides id={sides.from} />
          ) : (
            <Await of={answer} what={say(gapTexts.theGap)}>
              {(data) => <Parts gap={data.gap} question={question} />}
            </Await>
          )}
        </div>
        <SelectedPanel />
      </div>
    </>
  );
}

function Parts({ gap, question }: { readonly gap: WholeGap; readonly question: Question }) {
  return (
    <>
      <GapLead gap={gap} />
      <GapActions gap={gap} question={question} asked={{ ...question, cuts: CUTS }} />
      <div className="gap-parts">
        <GapWords words={gap.words} />
        <div className="gap-side">
          <Figures gap={gap} question={question} />
          <Onward gap={gap} />
        </div>
        <Introductions question={question} />
      </div>
      <Method gap={gap} />
    </>
  );
}
