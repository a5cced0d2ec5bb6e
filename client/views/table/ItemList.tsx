import { Fragment } from "react";
import { ItemLink } from "../../parts/ItemLink.tsx";
import type { ItemType } from "../../view/view.ts";
import type { Named } from "./rows.ts";

interface ItemListProps {
  readonly type: ItemType;
  readonly items: readonly Named[];
  /** What is said where there are none. */
  readonly none: string;
}

/** Some things of the data in one cell, each leading to what is known of it. */
export function ItemList({ type, items, none }: ItemListProps) {
  if (items.length === 0) return <span className="table-unknown">{none}</span>;
  return items.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && ", "}
      <ItemLink type={type} id={id}>
        {name}
      </ItemLink>
    </Fragment>
  ));
}
