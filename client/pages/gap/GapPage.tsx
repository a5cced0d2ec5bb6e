import { useData } from "../../api/useData.ts";
import { API_LANGUAGE } from "../../languages.ts";
import { Await } from "../../parts/Await.tsx";
import { useWords } from "../../useWords.ts";
import { PageTitle } from "../PageTitle.tsx";
import { GapDocument } from "./gap.gen.ts";
import { gapTexts } from "./texts.ts";

/** Two sides, and what there is between them. */
export function GapPage({ from, to }: { readonly from: string; readonly to: string }) {
  const { say, language } = useWords();
  const answer = useData(GapDocument, { from, to, language: API_LANGUAGE[language] });
  return (
    <>
      <PageTitle>{say(gapTexts.title)}</PageTitle>
      <Await of={answer} what={say(gapTexts.theGap)}>
        {({ gap }) => <p>{gap.reason}</p>}
      </Await>
    </>
  );
}
