import { type ReactNode, useState } from "react";
import type { Loaded } from "../api/useData.ts";
import { Await } from "../parts/Await.tsx";
import { ShowMore } from "../parts/ShowMore.tsx";
import { useWords } from "../useWords.ts";
import { panelTexts } from "./texts.ts";

/** One page of a connection, with the true count of the whole. */
export interface PageOf<Item> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Item[];
}

interface PagedListProps<Item, Question> {
  /** What the list is of; given to `usePage`. */
  readonly of: Question;
  /** Asks for the page after a cursor; the first one where there is none. */
  readonly usePage: (of: Question, after: string | null) => Loaded<PageOf<Item>>;
  /** Draws one item, as an `li`. */
  readonly row: (item: Item) => ReactNode;
  /** What stands where there is nothing. */
  readonly empty: string;
}

/** A list that shows a page and how many there are, and fetches the next one when asked. */
export function PagedList<Item, Question>(list: PagedListProps<Item, Question>) {
  return <Page {...list} after={null} before={0} />;
}

interface PageProps<Item, Question> extends PagedListProps<Item, Question> {
  readonly after: string | null;
  /** How many stand on the pages before. */
  readonly before: number;
}

/** One page and, once asked for, the page after it. */
function Page<Item, Question>({ after, before, ...list }: PageProps<Item, Question>) {
  const { say } = useWords();
  const [more, setMore] = useState(false);
  const answer = list.usePage(list.of, after);
  return (
    <Await of={answer} what={say(panelTexts.more)}>
      {({ totalCount, nodes, pageInfo }) => {
        const shown = before + nodes.length;
        if (totalCount === 0) return <p className="panel-note">{list.empty}</p>;
        return (
          <>
            <ul className="panel-list">{nodes.map(list.row)}</ul>
            {more && <Page {...list} after={pageInfo.endCursor} before={shown} />}
            {!more && pageInfo.hasNextPage && (
              <ShowMore shown={shown} total={totalCount} onMore={() => setMore(true)} />
            )}
          </>
        );
      }}
    </Await>
  );
}

/** The page of a list of which nothing is known. */
export const EMPTY_PAGE = {
  totalCount: 0,
  pageInfo: { hasNextPage: false, endCursor: null },
  nodes: [],
} as const;
