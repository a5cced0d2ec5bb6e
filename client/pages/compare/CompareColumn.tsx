import { Heading } from "@digdir/designsystemet-react";
import { useId } from "react";
import { mapped } from "../../api/mapped.ts";
import { type Loaded, useData } from "../../api/useData.ts";
import { EMPTY_PAGE, PagedList, type PageOf } from "../../panels/PagedList.tsx";
import { TieRow } from "../../ties/TieRow.tsx";
import type { TieLineFragment } from "../../ties/tieLine.gen.ts";
import { useWords } from "../../useWords.ts";
import type { Comparison } from "../../view/view.ts";
import { compareTexts } from "./texts.ts";
import { ComparedTiesDocument } from "./ties.gen.ts";

/** The lists of a comparison, in the order in which they are shown. */
export const LISTS = ["kept", "onlyFirst", "onlySecond"] as const;
type List = (typeof LISTS)[number];

interface CompareColumnProps {
  readonly of: Comparison;
  readonly list: List;
  /** The id of the actor whose ties they are. */
  readonly seenFrom: string;
  readonly count: number;
}

/** One list of a comparison: the actors at the other end, each with its evidence one click away. */
export function CompareColumn({ of, list, seenFrom, count }: CompareColumnProps) {
  const { say, number } = useWords();
  const id = useId();
  const { actor, type, direction, first, second } = of;
  return (
    <section className="compare-column" data-list={list} aria-labelledby={id}>
      <Heading id={id} level={2} data-size="2xs">
        {say(compareTexts[list])} <span className="count">{number(count)}</span>
      </Heading>
      {count === 0 ? (
        <p className="part-note">{say(compareTexts.none)}</p>
      ) : (
        <PagedList
          key={`${first}/${second}`}
          of={{ actor, type, direction, first, second, list }}
          usePage={useTiesPage}
          empty={say(compareTexts.none)}
          row={(tie) => <TieRow key={tie.id} tie={tie} seenFrom={seenFrom} />}
        />
      )}
    </section>
  );
}

function useTiesPage(
  { list, ...asked }: Comparison & { readonly list: List },
  after: string | null,
): Loaded<PageOf<TieLineFragment>> {
  const wanted = {
    kept: list === "kept",
    onlyFirst: list === "onlyFirst",
    onlySecond: list === "onlySecond",
  };
  const answer = useData(ComparedTiesDocument, { ...asked, ...wanted, after });
  return mapped(answer, ({ compareSources }) => compareSources[list] ?? EMPTY_PAGE);
}
