import { Row } from "../answer/Row.tsx";
import { ActorLink } from "../kinds/ActorLink.tsx";
import { useWords } from "../useWords.ts";
import type { Introduction } from "./introduction.ts";
import { Reasons } from "./Reasons.tsx";
import { Score } from "./Score.tsx";
import { introductionTexts } from "./texts.ts";

/** Two actors to introduce, how much it is worth and through whom; opens to the reasons. */
export function IntroductionRow({ introduction }: { readonly introduction: Introduction }) {
  const { say, number, list } = useWords();
  const { from, to, score, way, plans } = introduction;
  const names = list(way.introducers.map(({ shortName, name }) => shortName || name));
  return (
    <Row
      openKey={`introduction:${from.id}~${to.id}`}
      opens={say(introductionTexts.opens, { from: from.name, to: to.name })}
      head={
        <span className="introduction-line">
          <span className="introduction-pair">
            <ActorLink actor={from} /> {say(introductionTexts.and)} <ActorLink actor={to} />
          </span>
          <Score value={score}>{say(introductionTexts.score, { score: number(score, 2) })}</Score>
        </span>
      }
      marks={
        <>
          <span>{say(introductionTexts[way.type], { names })}</span>
          {plans.length > 0 && <span>{say(introductionTexts.planned)}</span>}
        </>
      }
    >
      {() => <Reasons introduction={introduction} />}
    </Row>
  );
}
