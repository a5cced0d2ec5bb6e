import { useData } from "../../../api/useData.ts";
import { Await } from "../../../parts/Await.tsx";
import { useWords } from "../../../useWords.ts";
import { FORMS, GROUPINGS, groupsInput, ORDERS } from "../choices.ts";
import { PartFrame } from "../PartFrame.tsx";
import { useAsked } from "../scope.ts";
import { useChoice } from "../useChoice.ts";
import { usePageSize } from "../usePageSize.ts";
import { BrokerActions } from "./BrokerActions.tsx";
import { BrokerChoices } from "./BrokerChoices.tsx";
import { BrokersShown } from "./BrokersShown.tsx";
import { BrokersDocument } from "./brokers.gen.ts";
import { brokersTexts } from "./texts.ts";

/** Who stands between others: ranked, in words, as figures or as a picture. */
export function BrokersPart() {
  const { say, number } = useWords();
  const [orderBy] = useChoice("order", ORDERS);
  const [grouping] = useChoice("groups", GROUPINGS);
  const [form] = useChoice("as", FORMS);
  const [first, showMore] = usePageSize("brokers");
  const question = { ...useAsked(), groups: groupsInput(grouping), orderBy };
  const asked = { ...question, first };
  const answer = useData(BrokersDocument, asked, {
    keep: JSON.stringify([question.scope, question.language]),
  });
  return (
    <Await of={answer} what={say(brokersTexts.theBrokers)}>
      {({ brokerage }) => (
        <PartFrame
          summary={brokerage.summary}
          scope={brokerage.scope}
          actions={<BrokerActions found={brokerage} asked={asked} />}
        >
          {!brokerage.exact && (
            <p className="brokerage-note">
              {say(brokersTexts.sampled, { count: number(brokerage.followedFrom) })}
            </p>
          )}
          <BrokerChoices />
          {brokerage.totalCount === 0 ? (
            <p className="brokerage-note">{say(brokersTexts.none)}</p>
          ) : (
            <BrokersShown form={form} found={brokerage} onMore={showMore} />
          )}
        </PartFrame>
      )}
    </Await>
  );
}
