import type { ReactNode } from "react";
import { Pages } from "../../answer/Pages.tsx";
import type { Question } from "../../answer/question.ts";
import type { Loaded } from "../../api/useData.ts";
import type { PageOf } from "../../panels/PagedList.tsx";
import { Await } from "../../parts/Await.tsx";
import { useWords } from "../../useWords.ts";
import { gapTexts } from "./texts.ts";

interface ListedProps<Item> {
  /** Its name in the address, where the number of its pages stands. */
  readonly part: string;
  readonly question: Question;
  /** Rows on a page. */
  readonly size: number;
  readonly usePage: (question: Question, after: string | null) => Loaded<PageOf<Item>>;
  /** Draws one item, as an `li`. */
  readonly row: (item: Item) => ReactNode;
  /** What stands where there is nothing. */
  readonly empty: string;
}

/** What a figure rests on: asked for when it is opened, a page at a time. */
export function Listed<Item>({ usePage, empty, ...list }: ListedProps<Item>) {
  const { say } = useWords();
  return (
    <Await of={usePage(list.question, null)} what={say(gapTexts.theList)}>
      {(first) =>
        first.totalCount === 0 ? (
          <p className="part-note">{empty}</p>
        ) : (
          <Pages {...list} first={first} usePage={usePage} />
        )
      }
    </Await>
  );
}
