import { Row } from "../../../answer/Row.tsx";
import { ActorLink } from "../../../kinds/ActorLink.tsx";
import { useWords } from "../../../useWords.ts";
import { Around } from "../Around.tsx";
import { Bar } from "../Bar.tsx";
import { Members } from "../Members.tsx";
import type { MismatchLineFragment } from "./communities.gen.ts";
import { type At, SORTS, useMismatchMembers } from "./members.ts";
import { communitiesTexts } from "./texts.ts";

interface MismatchRowProps {
  readonly mismatch: MismatchLineFragment;
  readonly at: At;
}

/** A cluster and how far it matches its community, in words; opens to who is where. */
export function MismatchRow({ mismatch, at }: MismatchRowProps) {
  const { say, plural, number } = useWords();
  const { cluster, community, match, ofOthers, sentence } = mismatch;
  const percent = number(Math.round(match * 100));
  return (
    <Row
      openKey={`mismatch:${cluster.id}`}
      opens={say(communitiesTexts.whoIsWhere, { name: cluster.name })}
      item={{ type: "actor", id: cluster.id }}
      head={
        <>
          <ActorLink actor={cluster} />
          <span>{sentence}</span>
          <Bar whole={1} part={match} />
        </>
      }
      marks={
        <>
          <span>{say(communitiesTexts.match, { percent })}</span>
          {community && <span>{plural(community.size, communitiesTexts.communityOf)}</span>}
          {ofOthers > 0 && <span>{plural(ofOthers, communitiesTexts.ofOthers)}</span>}
          <Around actor={cluster} />
        </>
      }
    >
      {() =>
        SORTS.map((sort) => (
          <section key={sort}>
            <h3 className="brokerage-inner">{say(communitiesTexts.sorts[sort])}</h3>
            <Members of={{ ...at, sort }} usePage={useMismatchMembers} />
          </section>
        ))
      }
    </Row>
  );
}
