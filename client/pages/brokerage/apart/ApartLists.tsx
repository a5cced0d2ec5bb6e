import { Heading } from "@digdir/designsystemet-react";
import { type ReactNode, useId } from "react";
import { useWords } from "../../../useWords.ts";
import { MoreRows } from "../MoreRows.tsx";
import type { ApartQuery } from "./apart.gen.ts";
import { BridgeRow } from "./BridgeRow.tsx";
import { CutPointRow } from "./CutPointRow.tsx";
import type { ApartQuestion } from "./lost.ts";
import { apartTexts } from "./texts.ts";

interface ApartListsProps {
  readonly found: ApartQuery["fragility"];
  readonly question: ApartQuestion;
  readonly moreCutPoints: (() => void) | null;
  readonly moreBridges: (() => void) | null;
}

/** The actors and the ties by which it hangs together, those without which most is lost first. */
export function ApartLists({ found, question, moreCutPoints, moreBridges }: ApartListsProps) {
  const { cutPoints, bridges } = found;
  const most = Math.max(1, ...[...cutPoints.edges, ...bridges.edges].map(({ node }) => node.lost));
  return (
    <>
      <Ranking
        what="actors"
        shown={cutPoints.edges.length}
        total={cutPoints.totalCount}
        onMore={moreCutPoints}
      >
        {cutPoints.edges.map(({ node }, index, edges) => (
          <CutPointRow
            key={node.actor.id}
            cutPoint={node}
            most={most}
            at={{ question, before: edges[index - 1]?.cursor ?? null }}
          />
        ))}
      </Ranking>
      <Ranking
        what="ties"
        shown={bridges.edges.length}
        total={bridges.totalCount}
        onMore={moreBridges}
      >
        {bridges.edges.map(({ node }, index, edges) => (
          <BridgeRow
            key={`${node.from.id} ${node.to.id}`}
            bridge={node}
            most={most}
            at={{ question, before: edges[index - 1]?.cursor ?? null }}
          />
        ))}
      </Ranking>
    </>
  );
}

interface RankingProps {
  readonly what: "actors" | "ties";
  readonly shown: number;
  readonly total: number;
  readonly onMore: (() => void) | null;
  readonly children: ReactNode;
}

/** One of the two lists: what it holds, how many, and the rows; that there is none is a finding as well. */
function Ranking({ what, shown, total, onMore, children }: RankingProps) {
  const { say, number } = useWords();
  const id = useId();
  return (
    <section className="brokerage-section" aria-labelledby={id}>
      <Heading level={2} data-size="2xs" id={id}>
        {say(apartTexts.heading[what])} <span className="count">{number(total)}</span>
      </Heading>
      <p className="part-note">{say(total > 0 ? apartTexts.note[what] : apartTexts.none[what])}</p>
      {total > 0 && <ol className="rows brokerage-ranking">{children}</ol>}
      <MoreRows shown={shown} total={total} onMore={onMore} />
    </section>
  );
}
