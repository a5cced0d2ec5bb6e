import { Fragment, useState } from "react";
import { ItemLink } from "../../parts/ItemLink.tsx";
import { useWords } from "../../useWords.ts";
import type { ItemType } from "../../view/view.ts";
import { countTexts } from "./countTexts.ts";
import type { Named } from "./rows.ts";
import { tableTexts } from "./texts.ts";

/** Names in a cell before the reader asks for the rest: a row stays a row. */
const AT_FIRST = 4;

interface ItemListProps {
  readonly type: ItemType;
  readonly items: readonly Named[];
  /** What is said where there are none. */
  readonly none: string;
}

/** Some things of the data in one cell, each leading to what is known of it; "and 12 more" shows the rest. */
export function ItemList({ type, items, none }: ItemListProps) {
  const { say, plural } = useWords();
  const [all, setAll] = useState(false);
  if (items.length === 0) return <span className="table-unknown">{none}</span>;
  const shown = all || items.length <= AT_FIRST + 1 ? items : items.slice(0, AT_FIRST);
  const rest = items.length - shown.length;
  return (
    <>
      {shown.map(({ id, name }, index) => (
        <Fragment key={id}>
          {index > 0 && ", "}
          <ItemLink type={type} id={id}>
            {name}
          </ItemLink>
        </Fragment>
      ))}
      {(rest > 0 || all) && (
        <>
          {" "}
          <button
            type="button"
            className="table-rest"
            aria-expanded={all}
            onClick={() => setAll(!all)}
          >
            {all ? say(tableTexts.fewer) : plural(rest, countTexts.others)}
          </button>
        </>
      )}
    </>
  );
}
