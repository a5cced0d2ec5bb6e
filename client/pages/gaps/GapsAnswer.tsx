import { askedQuery } from "../../export/queryAddress.ts";
import { ShowQuery } from "../../export/ShowQuery.tsx";
import { type Gaps, ORDERS } from "../../gaps/cells.ts";
import { GapsDocument, type GapsQueryVariables } from "../../gaps/gaps.gen.ts";
import { GapMatrix } from "../../gaps/matrix/GapMatrix.tsx";
import { PairTable } from "../../gaps/pairs/PairTable.tsx";
import { RankedGaps } from "../../gaps/ranked/RankedGaps.tsx";
import { useChosen } from "../../gaps/useChosen.ts";
import { VerdictLegend } from "../../gaps/VerdictLegend.tsx";
import { Announce } from "../../parts/Announce.tsx";
import { HowWorkedOut } from "./HowWorkedOut.tsx";
import { SHAPES } from "./ShowChoices.tsx";

interface GapsAnswerProps {
  readonly gaps: Gaps;
  readonly asked: GapsQueryVariables;
}

/** The finding, every pair as matrix or list, the gaps in words, and how they were worked out. */
export function GapsAnswer({ gaps, asked }: GapsAnswerProps) {
  const [order = "ties"] = useChosen("order", ORDERS);
  const [shape] = useChosen("as", SHAPES);
  return (
    <>
      <p className="gaps-summary">{gaps.summary}</p>
      <Announce text={gaps.summary} />
      <div className="gaps-answer">
        <div className="gaps-all">
          <VerdictLegend gaps={gaps} />
          {shape === "list" ? <PairTable gaps={gaps} /> : <GapMatrix gaps={gaps} order={order} />}
          <ShowQuery asked={askedQuery(GapsDocument, asked)} />
        </div>
        <RankedGaps asked={asked} gaps={gaps} />
      </div>
      <HowWorkedOut scope={gaps.scope} />
    </>
  );
}
