import { useData } from "../../api/useData.ts";
import { API_LANGUAGE } from "../../languages.ts";
import { Await } from "../../parts/Await.tsx";
import { useWords } from "../../useWords.ts";
import { PageTitle } from "../PageTitle.tsx";
import { BrokerageDocument } from "./brokerage.gen.ts";
import { brokerageTexts } from "./texts.ts";

/** Who holds a region, or two, together, and what comes apart without each. */
export function BrokeragePage({ sides }: { readonly sides: readonly string[] }) {
  const { say, language } = useWords();
  const scope = { sides: [...sides] };
  const answer = useData(BrokerageDocument, { scope, language: API_LANGUAGE[language], first: 25 });
  return (
    <>
      <PageTitle>{say(brokerageTexts.title)}</PageTitle>
      <Await of={answer} what={say(brokerageTexts.theBrokers)}>
        {({ brokerage }) => <p>{brokerage.summary}</p>}
      </Await>
    </>
  );
}
