import { useWords } from "../useWords.ts";
import { FACTORS, type Introduction } from "./introduction.ts";
import { NextSteps } from "./NextSteps.tsx";
import { Score } from "./Score.tsx";
import { introductionTexts } from "./texts.ts";
import { Way } from "./Way.tsx";

/** Why two actors are worth introducing: each factor with its reason, by whom, plans, and the ways onward. */
export function Reasons({ introduction }: { readonly introduction: Introduction }) {
  const { say, number } = useWords();
  return (
    <>
      <p className="row-reason">{introduction.reason}</p>
      <dl className="factors">
        {FACTORS.map((factor) => (
          <div key={factor}>
            <dt>{say(introductionTexts.factor[factor])}</dt>
            <dd className="factor-value">
              <Score value={introduction[factor].value}>
                {number(introduction[factor].value, 2)}
              </Score>
            </dd>
            <dd>{introduction[factor].reason}</dd>
          </div>
        ))}
      </dl>
      <Way introduction={introduction} />
      <NextSteps introduction={introduction} />
    </>
  );
}
