import { Heading } from "@digdir/designsystemet-react";
import { useWords } from "../../../useWords.ts";
import { MoreRows } from "../MoreRows.tsx";
import type { Asked } from "../scope.ts";
import type { CommunitiesQuery } from "./communities.gen.ts";
import { MismatchRow } from "./MismatchRow.tsx";
import { communitiesTexts } from "./texts.ts";

interface MismatchListProps {
  readonly found: CommunitiesQuery["communities"]["mismatches"];
  /** Clusters of which too little is known to be set against a community. */
  readonly unknown: number;
  readonly question: Asked;
  readonly onMore: (() => void) | null;
}

/** The clusters, those that match their community least first. */
export function MismatchList({ found, unknown, question, onMore }: MismatchListProps) {
  const { say, plural, number } = useWords();
  const { edges, totalCount } = found;
  return (
    <section className="brokerage-section" aria-labelledby="mismatches">
      <Heading level={2} data-size="2xs" id="mismatches">
        {say(communitiesTexts.mismatches)} <span className="count">{number(totalCount)}</span>
      </Heading>
      <p className="part-note">
        {say(totalCount > 0 ? communitiesTexts.mismatchNote : communitiesTexts.noClusters)}
      </p>
      {totalCount > 0 && (
        <ol className="rows brokerage-ranking">
          {edges.map(({ node }, index) => (
            <MismatchRow
              key={node.cluster.id}
              mismatch={node}
              at={{ question, before: edges[index - 1]?.cursor ?? null }}
            />
          ))}
        </ol>
      )}
      <MoreRows shown={edges.length} total={totalCount} onMore={onMore} />
      {unknown > 0 && (
        <p className="brokerage-note">{plural(unknown, communitiesTexts.tooLittleKnown)}</p>
      )}
    </section>
  );
}
