import { type ReactNode, useId, useRef } from "react";
import { useInSight } from "../parts/useInSight.ts";
import { useView } from "../view/useView.ts";
import { type Item, isSelected, toggled } from "../view/view.ts";
import "./Row.css";

interface RowProps {
  /** Its mark in the address while it is open. */
  readonly openKey: string;
  /** What the button opens, for whom its sign says nothing. */
  readonly opens: string;
  /** The thing that is selected when the row is chosen. */
  readonly item?: Item;
  readonly head: ReactNode;
  readonly marks?: ReactNode;
  /** What it opens to; asked for only while open. */
  readonly children: () => ReactNode;
}

/** A row of an answer that opens to its evidence. Open and selected rows are in the address. */
export function Row({ openKey, opens, item, head, marks, children }: RowProps) {
  const [view, go] = useView();
  const id = useId();
  const open = view.open.includes(openKey);
  const selected = item && isSelected(view, item);
  const row = useRef<HTMLLIElement>(null);
  useInSight(row, selected ? item.id : null, { onlyBeside: true });
  return (
    <li ref={row} className="row" data-selected={selected || undefined}>
      <button
        type="button"
        className="row-toggle"
        aria-expanded={open}
        aria-controls={id}
        aria-label={opens}
        onClick={() => go(toggled(view, openKey), { replace: true })}
      >
        <span aria-hidden />
      </button>
      <div className="row-head">
        {head}
        {marks && <div className="row-marks">{marks}</div>}
      </div>
      <div id={id} className="row-body" hidden={!open}>
        {open && children()}
      </div>
    </li>
  );
}
