import { Fragment, type ReactNode } from "react";
import type { Loaded } from "../api/useData.ts";
import { Await } from "../parts/Await.tsx";
import { ShowMore } from "../parts/ShowMore.tsx";
import { useWords } from "../useWords.ts";
import { PAGE_SIZE } from "./question.ts";
import { answerTexts } from "./texts.ts";
import { usePages } from "./usePages.ts";

/** One page of a part. */
export interface Page<Item> {
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface PagesProps<Item, Asked> {
  /** The name of the part in the address. */
  readonly part: string;
  readonly first: Page<Item> & { readonly totalCount: number };
  /** What every page is asked with. */
  readonly question: Asked;
  /** Rows on a page. */
  readonly size?: number;
  /** Asks for the page after a cursor. */
  readonly usePage: (question: Asked, after: string) => Loaded<Page<Item>>;
  readonly row: (item: Item) => ReactNode;
}

/** The rows of a part, page by page, with the true count and a way to more. */
export function Pages<Item, Asked>(props: PagesProps<Item, Asked>) {
  const { part, first, size = PAGE_SIZE, ...rest } = props;
  const [pages, showMore] = usePages(part);
  return (
    <>
      <Rows items={first.nodes} row={rest.row} />
      {pages > 1 && <Further {...rest} page={first} pages={pages - 1} />}
      <ShowMore
        shown={Math.min(pages * size, first.totalCount)}
        total={first.totalCount}
        onMore={showMore}
      />
    </>
  );
}

interface FurtherProps<Item, Asked>
  extends Pick<PagesProps<Item, Asked>, "question" | "usePage" | "row"> {
  readonly page: Page<Item>;
  readonly pages: number;
}

/** What follows a page: the next one, once the one before it has said where it ends. */
function Further<Item, Asked>({ page: { pageInfo }, ...rest }: FurtherProps<Item, Asked>) {
  if (!pageInfo.hasNextPage || pageInfo.endCursor === null || rest.pages < 1) return null;
  return <Next {...rest} after={pageInfo.endCursor} />;
}

function Next<Item, Asked>(
  props: Omit<FurtherProps<Item, Asked>, "page"> & { readonly after: string },
) {
  const { question, usePage, row, pages, after } = props;
  const { say } = useWords();
  return (
    <Await of={usePage(question, after)} what={say(answerTexts.theAnswer)}>
      {(page) => (
        <>
          <Rows items={page.nodes} row={row} />
          <Further {...{ question, usePage, row, page, pages: pages - 1 }} />
        </>
      )}
    </Await>
  );
}

function Rows<Item>({ items, row }: { items: readonly Item[]; row: (item: Item) => ReactNode }) {
  return (
    <ul className="rows">
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows carry keys of their own, and never move
        <Fragment key={index}>{row(item)}</Fragment>
      ))}
    </ul>
  );
}
