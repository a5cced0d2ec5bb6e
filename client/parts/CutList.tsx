import { type ReactNode, useState } from "react";
import { ShowMore } from "./ShowMore.tsx";

/** Items on the screen at first, and added by each step. */
const STEP = 25;

interface CutListProps<Item> {
  readonly items: readonly Item[];
  /** Draws one item, as an `li`. */
  readonly row: (item: Item) => ReactNode;
  readonly className?: string;
  readonly label?: string;
}

/** A list that is there as a whole, but is shown a page at a time, with how many there are. */
export function CutList<Item>({ items, row, className, label }: CutListProps<Item>) {
  const [most, setMost] = useState(STEP);
  const shown = items.slice(0, most);
  return (
    <>
      <ul className={className} aria-label={label}>
        {shown.map(row)}
      </ul>
      <ShowMore shown={shown.length} total={items.length} onMore={() => setMost(most + STEP)} />
    </>
  );
}
