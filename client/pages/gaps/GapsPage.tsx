import { useData } from "../../api/useData.ts";
import { API_LANGUAGE } from "../../languages.ts";
import { Await } from "../../parts/Await.tsx";
import { useWords } from "../../useWords.ts";
import type { Groups } from "../../view/view.ts";
import { PageTitle } from "../PageTitle.tsx";
import { GapsDocument } from "./gaps.gen.ts";
import { gapsTexts } from "./texts.ts";

/** Where links are missing among groups. */
export function GapsPage({ groups }: { readonly groups: Groups }) {
  const { say, language } = useWords();
  const asked = { groups: groupsInput(groups), language: API_LANGUAGE[language] };
  const answer = useData(GapsDocument, asked);
  return (
    <>
      <PageTitle>{say(gapsTexts.title)}</PageTitle>
      <Await of={answer} what={say(gapsTexts.theGaps)}>
        {({ gaps }) => <p>{gaps.summary}</p>}
      </Await>
    </>
  );
}

/** Groups as the API takes them. */
function groupsInput(groups: Groups) {
  if ("level" in groups) return { level: groups.level };
  return groups.clusters === "all" ? { allClusters: true } : { clusters: [...groups.clusters] };
}
