import { GapsActions } from "../../export/gaps/GapsActions.tsx";
import { type Gaps, ORDERS } from "../../gaps/cells.ts";
import type { GapsQueryVariables } from "../../gaps/gaps.gen.ts";
import { GapMatrix } from "../../gaps/matrix/GapMatrix.tsx";
import { PairTable } from "../../gaps/pairs/PairTable.tsx";
import { RankedGaps } from "../../gaps/ranked/RankedGaps.tsx";
import { useChosen } from "../../gaps/useChosen.ts";
import { VerdictLegend } from "../../gaps/VerdictLegend.tsx";
import { Announce } from "../../parts/Announce.tsx";
import { useWords } from "../../useWords.ts";
import type { Groups } from "../../view/view.ts";
import { groupsName } from "./groupsName.ts";
import { HowWorkedOut } from "./HowWorkedOut.tsx";
import { SHAPES } from "./ShowChoices.tsx";

interface GapsAnswerProps {
  readonly gaps: Gaps;
  readonly groups: Groups;
  readonly asked: GapsQueryVariables;
}

/** The finding, every pair as matrix or list, the gaps in words, and how they were worked out. */
export function GapsAnswer({ gaps, groups, asked }: GapsAnswerProps) {
  const words = useWords();
  const [order = "ties"] = useChosen("order", ORDERS);
  const [shape] = useChosen("as", SHAPES);
  return (
    <>
      <p className="gaps-summary">{gaps.summary}</p>
      <Announce text={gaps.summary} />
      <div className="gaps-answer">
        {gaps.pairCount > 0 && (
          <>
            <div className="gaps-all">
              <VerdictLegend gaps={gaps} />
              {shape === "list" ? (
                <PairTable gaps={gaps} />
              ) : (
                <GapMatrix gaps={gaps} order={order} />
              )}
              <GapsActions gaps={gaps} asked={asked} groups={groupsName(groups, words)} />
            </div>
            <RankedGaps asked={asked} gaps={gaps} />
          </>
        )}
        <HowWorkedOut scope={gaps.scope} />
      </div>
    </>
  );
}
