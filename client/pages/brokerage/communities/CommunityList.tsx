import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../../useWords.ts";
import { MoreRows } from "../MoreRows.tsx";
import type { Asked } from "../scope.ts";
import { CommunityRow } from "./CommunityRow.tsx";
import type { CommunitiesQuery } from "./communities.gen.ts";
import { communitiesTexts } from "./texts.ts";

interface CommunityListProps {
  readonly found: CommunitiesQuery["communities"]["communities"];
  readonly question: Asked;
  readonly onMore: (() => void) | null;
}

/** The communities, the largest first. */
export function CommunityList({ found, question, onMore }: CommunityListProps) {
  const { say, number } = useWords();
  const { edges, totalCount } = found;
  if (totalCount === 0) return null;
  return (
    <section className="brokerage-section" aria-labelledby="communities">
      <Heading level={2} data-size="2xs" id="communities">
        {say(communitiesTexts.communities)} <span className="count">{number(totalCount)}</span>
      </Heading>
      <p className="part-note">{say(communitiesTexts.communityNote)}</p>
      <ol className="rows brokerage-ranking">
        {edges.map(({ node }, index) => (
          <CommunityRow
            key={node.number}
            community={node}
            at={{ question, before: edges[index - 1]?.cursor ?? null }}
          />
        ))}
      </ol>
      <MoreRows shown={edges.length} total={totalCount} onMore={onMore} />
    </section>
  );
}
