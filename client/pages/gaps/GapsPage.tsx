import { useData } from "../../api/useData.ts";
import { Filter } from "../../filter/Filter.tsx";
import { tieFilter } from "../../filter/tieFilter.ts";
import { GapsDocument } from "../../gaps/gaps.gen.ts";
import { API_LANGUAGE } from "../../languages.ts";
import { Await } from "../../parts/Await.tsx";
import { useWords } from "../../useWords.ts";
import { useView } from "../../view/useView.ts";
import type { Groups } from "../../view/view.ts";
import { PageTitle } from "../PageTitle.tsx";
import { ClusterChoice } from "./ClusterChoice.tsx";
import { GapsAnswer } from "./GapsAnswer.tsx";
import { GroupChoice } from "./GroupChoice.tsx";
import { ShowChoices } from "./ShowChoices.tsx";
import { gapsTexts } from "./texts.ts";
import "./gaps.css";

/** Where links are missing among groups: which groups, which ties count, and the answer. */
export function GapsPage({ groups }: { readonly groups: Groups }) {
  const { say, language } = useWords();
  const [{ filter }] = useView();
  const asked = {
    groups: groupsInput(groups),
    filter: tieFilter(filter),
    language: API_LANGUAGE[language],
  };
  const tooFew = "clusters" in groups && groups.clusters.length < 2;
  const answer = useData(GapsDocument, asked, {
    pause: tooFew,
    keep: JSON.stringify(groups),
  });
  return (
    <div className="gaps">
      <PageTitle>{say(gapsTexts.title)}</PageTitle>
      <div className="gaps-choices">
        <GroupChoice groups={groups} />
        <ShowChoices />
        <Filter />
        {"clusters" in groups && <ClusterChoice chosen={groups.clusters} />}
      </div>
      {tooFew ? (
        <p>{say(gapsTexts.oneMore)}</p>
      ) : (
        <Await of={answer} what={say(gapsTexts.theGaps)}>
          {({ gaps }) => <GapsAnswer gaps={gaps} groups={groups} asked={asked} />}
        </Await>
      )}
    </div>
  );
}

/** Groups as the API takes them. */
function groupsInput(groups: Groups) {
  if ("level" in groups) return { level: groups.level };
  return groups.clusters === "all" ? { allClusters: true } : { clusters: [...groups.clusters] };
}
