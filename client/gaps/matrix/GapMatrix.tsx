import { type MouseEvent, useMemo } from "react";
import { isPlainClick } from "../../parts/plainClick.ts";
import { useWords } from "../../useWords.ts";
import { viewOf } from "../../view/address.ts";
import { useView } from "../../view/useView.ts";
import { cellAt, type Gaps, type Order, placesIn } from "../cells.ts";
import { MatrixHead } from "./MatrixHead.tsx";
import { MatrixRow } from "./MatrixRow.tsx";
import { Readout } from "./Readout.tsx";
import { matrixTexts } from "./texts.ts";
import { useGrid } from "./useGrid.ts";
import "./matrix.css";

/** Groups from which on cells are as small as a finger allows. */
const MANY = 30;

/** Groups up to which cells may be larger where there is room. */
const FEW = 21;

interface GapMatrixProps {
  readonly gaps: Gaps;
  readonly order: Order;
}

/** Each group against each other: a verdict by shape and shade in every cell, which leads to the pair. */
export function GapMatrix({ gaps, order }: GapMatrixProps) {
  const words = useWords();
  const { say } = words;
  const [view, go] = useView();
  const places = useMemo(() => placesIn(order, gaps, words), [order, gaps, words]);
  const { table, stop, here, onKeyDown, handlers } = useGrid(places.length);
  const cell = here && cellAt(gaps, places[here.row] ?? -1, places[here.column] ?? -1);
  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || !isPlainClick(event)) return;
    event.preventDefault();
    go(viewOf(link.getAttribute("href") ?? ""));
  };
  return (
    <div
      className="gap-matrix"
      data-many={places.length > MANY || undefined}
      data-few={places.length <= FEW || undefined}
    >
      <Readout cell={cell} />
      <div className="gap-matrix-scroll">
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table is what a grid is
          role="grid"
          aria-label={say(matrixTexts.name)}
          onClick={follow}
          onKeyDown={onKeyDown}
          {...handlers}
        >
          <MatrixHead gaps={gaps} places={places} here={here?.column} />
          <tbody>
            {places.map((place, row) => (
              <MatrixRow
                key={place}
                {...{ gaps, places, row, view, words }}
                here={here?.row === row}
                stop={stop.row === row ? stop.column : null}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
