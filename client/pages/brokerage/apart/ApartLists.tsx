import { MoreRows } from "../MoreRows.tsx";
import type { ApartQuery } from "./apart.gen.ts";
import { BridgeRow } from "./BridgeRow.tsx";
import { CutPointRow } from "./CutPointRow.tsx";
import type { ApartQuestion } from "./lost.ts";
import { Ranking } from "./Ranking.tsx";

interface ApartListsProps {
  readonly found: ApartQuery["fragility"];
  readonly question: ApartQuestion;
  /** Ways to more rows; null where no more fit on the page. */
  readonly moreCutPoints: (() => void) | null;
  readonly moreBridges: (() => void) | null;
}

/** The actors and the ties by which it hangs together, those without which most is lost first. */
export function ApartLists({ found, question, moreCutPoints, moreBridges }: ApartListsProps) {
  const { cutPoints, bridges } = found;
  const most = Math.max(1, ...[...cutPoints.edges, ...bridges.edges].map(({ node }) => node.lost));
  const between = found.scope.sides.length > 1;
  const unlisted = question.dangling ? 0 : found.danglingCount;
  return (
    <>
      <Ranking what="actors" total={cutPoints.totalCount} {...{ between, unlisted }}>
        {cutPoints.edges.map(({ node }, index, edges) => {
          const at = { question, before: edges[index - 1]?.cursor ?? null };
          return <CutPointRow key={node.actor.id} cutPoint={node} {...{ most, at }} />;
        })}
      </Ranking>
      <MoreRows
        shown={cutPoints.edges.length}
        total={cutPoints.totalCount}
        onMore={moreCutPoints}
      />
      <Ranking what="ties" total={bridges.totalCount} {...{ between, unlisted }}>
        {bridges.edges.map(({ node }, index, edges) => {
          const at = { question, before: edges[index - 1]?.cursor ?? null };
          const key = `${node.from.id} ${node.to.id}`;
          return <BridgeRow key={key} bridge={node} {...{ most, at }} />;
        })}
      </Ranking>
      <MoreRows shown={bridges.edges.length} total={bridges.totalCount} onMore={moreBridges} />
    </>
  );
}
