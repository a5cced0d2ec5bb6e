import { Table } from "@digdir/designsystemet-react";
import { useMemo, useState } from "react";
import { ShowMore } from "../../parts/ShowMore.tsx";
import { ViewLink } from "../../parts/ViewLink.tsx";
import { useWords } from "../../useWords.ts";
import { useView } from "../../view/useView.ts";
import { type Cell, type Gaps, isRead, pairsOf } from "../cells.ts";
import { figuresOf, intervalOf, pairName } from "../figures.ts";
import { pairView } from "../pairView.ts";
import { onlyShown, useChosen } from "../useChosen.ts";
import { VerdictMark } from "../Verdict.tsx";
import { COLUMNS, sortedPairs } from "./sorted.ts";
import { pairTexts } from "./texts.ts";
import "./pairs.css";

/** Rows on the screen at first, and added by each step. */
const STEP = 50;

/** The ways in which the pairs can stand, as the address says them; the first goes without saying. */
const SORTS = COLUMNS.flatMap((column) => [column, `-${column}`] as const);

/** Every pair of the matrix in words and figures: the same in full, to be put in order by each. */
export function PairTable({ gaps }: { readonly gaps: Gaps }) {
  const words = useWords();
  const { say } = words;
  const [view] = useView();
  const [sort = "verdict", choose] = useChosen("sort", ["verdict", ...SORTS]);
  const [most, setMost] = useState(STEP);
  const only = onlyShown(view);
  const descending = sort.startsWith("-");
  const column = COLUMNS.find((each) => sort.endsWith(each)) ?? "verdict";
  const all = useMemo(() => pairsOf(gaps), [gaps]);
  const wanted = all.filter(({ verdict }) => only.length === 0 || only.includes(verdict));
  const rows = sortedPairs(wanted, { column, descending }, words);
  return (
    <div className="gap-pairs">
      {only.length > 0 && (
        <p className="part-note" role="status">
          {say(pairTexts.shown, { shown: wanted.length, total: all.length })}
        </p>
      )}
      <div className="gap-pairs-scroll">
        <Table data-size="sm">
          <caption className="ds-sr-only">{say(pairTexts.name)}</caption>
          <Table.Head>
            <Table.Row>
              {COLUMNS.map((each) => (
                <Table.HeaderCell
                  key={each}
                  scope="col"
                  sort={column !== each ? "none" : descending ? "descending" : "ascending"}
                  onClick={() => choose(sort === each ? `-${each}` : each)}
                >
                  {say(pairTexts.columns[each])}
                </Table.HeaderCell>
              ))}
              <Table.HeaderCell scope="col">{say(pairTexts.columns.interval)}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {rows.slice(0, most).map((cell) => (
              <PairRow key={`${cell.from.id}/${cell.to.id}`} cell={cell} />
            ))}
          </Table.Body>
        </Table>
      </div>
      <ShowMore
        shown={Math.min(most, rows.length)}
        total={rows.length}
        onMore={() => setMost(most + STEP)}
      />
    </div>
  );
}

function PairRow({ cell }: { readonly cell: Cell }) {
  const words = useWords();
  const [view] = useView();
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <ViewLink to={pairView(view, cell.from.id, cell.to.id)}>{pairName(cell, words)}</ViewLink>
      </Table.HeaderCell>
      <Table.Cell>
        <VerdictMark verdict={cell.verdict} />
      </Table.Cell>
      {isRead(cell) ? (
        <>
          <Table.Cell>{words.number(cell.observed)}</Table.Cell>
          <Table.Cell>{words.number(cell.mean, 1)}</Table.Cell>
          <Table.Cell>{intervalOf(cell, words)}</Table.Cell>
        </>
      ) : (
        <Table.Cell colSpan={3} className="part-note">
          {figuresOf(cell, words)}
        </Table.Cell>
      )}
    </Table.Row>
  );
}
