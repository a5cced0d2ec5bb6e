import { Row } from "../../../answer/Row.tsx";
import { useWords } from "../../../useWords.ts";
import { Members } from "../Members.tsx";
import type { CommunityLineFragment } from "./communities.gen.ts";
import { type At, useCommunityMembers } from "./members.ts";
import { communitiesTexts } from "./texts.ts";

interface CommunityRowProps {
  readonly community: CommunityLineFragment;
  readonly at: At;
}

/** A community, known by its best tied members; opens to all of them. */
export function CommunityRow({ community, at }: CommunityRowProps) {
  const { say, plural, number, list } = useWords();
  const { size, inScope, foundAgain, members } = community;
  const names = list(members.nodes.map(({ name }) => name));
  const percent = number(Math.round(foundAgain * 100));
  return (
    <Row
      openKey={`community:${community.number}`}
      opens={say(communitiesTexts.whoBelongs, { names })}
      head={<span>{say(communitiesTexts.around, { names })}</span>}
      marks={
        <>
          <span>{plural(size, communitiesTexts.actors)}</span>
          {inScope < size && <span>{say(communitiesTexts.inScope, { count: inScope })}</span>}
          <span>{say(communitiesTexts.foundAgain, { percent })}</span>
        </>
      }
    >
      {() => <Members of={at} usePage={useCommunityMembers} />}
    </Row>
  );
}
