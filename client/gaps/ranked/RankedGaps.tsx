import { Heading } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useData } from "../../api/useData.ts";
import { Await } from "../../parts/Await.tsx";
import { ShowMore } from "../../parts/ShowMore.tsx";
import { useWords } from "../../useWords.ts";
import type { Gaps } from "../cells.ts";
import type { GapsQueryVariables } from "../gaps.gen.ts";
import { isKnown } from "../verdicts.ts";
import { NoGaps } from "./NoGaps.tsx";
import { RankedGap } from "./RankedGap.tsx";
import { RankedGapsDocument } from "./ranked.gen.ts";
import { rankedTexts } from "./texts.ts";
import "./ranked.css";

/** Gaps on the screen at first, then as many as the API gives at once. */
const FIRST = 25;
const MOST = 500;

interface RankedGapsProps {
  readonly asked: GapsQueryVariables;
  readonly gaps: Gaps;
}

/** The gaps in words, those that ask most to be closed first, each with what its place rests on. */
export function RankedGaps({ asked, gaps }: RankedGapsProps) {
  const { say, number } = useWords();
  const [first, setFirst] = useState(FIRST);
  const counts = gaps.verdictCounts.map(({ verdict, count }) => ({ verdict, count }));
  const total = counts.find(({ verdict }) => verdict === "GAP")?.count ?? 0;
  const known = counts
    .filter(({ verdict }) => isKnown(verdict))
    .reduce((sum, { count }) => sum + count, 0);
  const answer = useData(
    RankedGapsDocument,
    { ...asked, first },
    { pause: total === 0, keep: JSON.stringify(asked) },
  );
  return (
    <section className="ranked-gaps" aria-labelledby="ranked-gaps">
      <Heading level={2} data-size="2xs" id="ranked-gaps">
        {say(rankedTexts.heading)} <span className="count">{number(total)}</span>
      </Heading>
      {total === 0 ? (
        <NoGaps known={known} unknown={gaps.pairCount - known} />
      ) : (
        <>
          <p className="part-note">{say(rankedTexts.how)}</p>
          <Await of={answer} what={say(rankedTexts.theList)}>
            {({ gaps: { ranked } }) => (
              <>
                <ol className="plain">
                  {ranked.map((gap) => (
                    <RankedGap key={`${gap.from.id}/${gap.to.id}`} gap={gap} />
                  ))}
                </ol>
                {first < MOST || ranked.length === total ? (
                  <ShowMore shown={ranked.length} total={total} onMore={() => setFirst(MOST)} />
                ) : (
                  <p className="part-note">
                    {say(rankedTexts.cut, { shown: ranked.length, total })}
                  </p>
                )}
              </>
            )}
          </Await>
        </>
      )}
    </section>
  );
}
