import type { ReactNode } from "react";
import type { Loaded } from "../../api/useData.ts";
import type { Text } from "../../texts.ts";
import { useWords } from "../../useWords.ts";
import { PagedList, type PageOf } from "../PagedList.tsx";
import { PanelSection } from "../PanelSection.tsx";
import type { PanelPlace } from "../panelView.ts";
import { sourceTexts } from "./texts.ts";

interface RestingListProps<Row> {
  /** The id of the source. */
  readonly id: string;
  readonly place: PanelPlace;
  readonly heading: Text;
  readonly total: number;
  readonly usePage: (id: string, after: string | null) => Loaded<PageOf<Row>>;
  /** Draws one row, as an `li`. */
  readonly children: (row: Row) => ReactNode;
}

/** One kind of what rests on a source, with its count, page by page; nothing where there is none. */
export function RestingList<Row>(props: RestingListProps<Row>) {
  const { id, place, heading, total, usePage, children } = props;
  const { say, number } = useWords();
  if (total === 0) return null;
  return (
    <PanelSection place={place} heading={say(heading)} count={number(total)}>
      <PagedList of={id} usePage={usePage} empty={say(sourceTexts.nothing)} row={children} />
    </PanelSection>
  );
}
