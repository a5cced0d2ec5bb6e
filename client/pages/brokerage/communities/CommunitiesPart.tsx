import { useData } from "../../../api/useData.ts";
import { Await } from "../../../parts/Await.tsx";
import { useWords } from "../../../useWords.ts";
import { PartFrame } from "../PartFrame.tsx";
import { useAsked } from "../scope.ts";
import { usePageSize } from "../usePageSize.ts";
import { CommunitiesActions } from "./CommunitiesActions.tsx";
import { CommunityList } from "./CommunityList.tsx";
import { CommunitiesDocument } from "./communities.gen.ts";
import { HowClear } from "./HowClear.tsx";
import { MismatchList } from "./MismatchList.tsx";
import { communitiesTexts } from "./texts.ts";

/** Who belongs together in practice, and where that differs from the clusters on paper. */
export function CommunitiesPart() {
  const { say } = useWords();
  const [mismatches, moreMismatches] = usePageSize("mismatches");
  const [communities, moreCommunities] = usePageSize("communities");
  const question = useAsked();
  const asked = { ...question, mismatches, communities };
  const answer = useData(CommunitiesDocument, asked, { keep: JSON.stringify(question) });
  return (
    <Await of={answer} what={say(communitiesTexts.theCommunities)}>
      {({ communities: found }) => (
        <PartFrame
          summary={found.summary}
          scope={found.scope}
          actions={<CommunitiesActions found={found} asked={asked} />}
        >
          <HowClear found={found} />
          <MismatchList
            {...{ found: found.mismatches, question, onMore: moreMismatches }}
            unknown={found.tooLittleKnown}
          />
          <CommunityList {...{ found: found.communities, question, onMore: moreCommunities }} />
        </PartFrame>
      )}
    </Await>
  );
}
