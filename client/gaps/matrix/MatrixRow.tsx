import { memo } from "react";
import type { Words } from "../../texts.ts";
import { addressOf } from "../../view/address.ts";
import type { View } from "../../view/view.ts";
import { type Cell, cellAt, type Gaps } from "../cells.ts";
import { cellInWords } from "../figures.ts";
import type { Verdict } from "../pairLine.gen.ts";
import { pairView } from "../pairView.ts";
import { onlyShown } from "../useChosen.ts";
import { VerdictSign } from "../Verdict.tsx";
import { VERDICT_VIEWS } from "../verdicts.ts";
import { matrixTexts } from "./texts.ts";
import { placeOf } from "./useGrid.ts";

interface MatrixRowProps {
  readonly gaps: Gaps;
  /** The places of the groups in the order in which they stand. */
  readonly places: readonly number[];
  /** Which of them this row is. */
  readonly row: number;
  /** The column that Tab leads to; null where it is in another row. */
  readonly stop: number | null;
  /** Whether a cell of it is pointed at. */
  readonly here: boolean;
  readonly view: View;
  readonly words: Words;
}

/** One group against all others; drawn anew only where something in it changes, since there may be thousands of cells. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { gaps, places, row, stop, here, view, words } = props;
  const own = places[row] ?? row;
  const group = gaps.groups[own];
  const only = onlyShown(view);
  if (!group) return null;
  const { name, actorCount } = group;
  return (
    <tr>
      <th
        scope="row"
        data-here={here || undefined}
        title={words.plural(actorCount, matrixTexts.actors, { name })}
      >
        <span>{name}</span>
      </th>
      {places.map((place, column) => {
        const cell = cellAt(gaps, own, place);
        const at = { "data-at": placeOf({ row, column }), tabIndex: stop === column ? 0 : -1 };
        return (
          <td key={place}>
            {cell ? (
              <a
                {...at}
                href={addressOf(pairView(view, cell.from.id, cell.to.id))}
                aria-label={cellInWords(cell, words)}
                data-dimmed={isDimmed(cell, only) || undefined}
                {...(!isDrawn(cell) && { className: "verdict-sign", "data-verdict": cell.verdict })}
              >
                {isDrawn(cell) && <VerdictSign verdict={cell.verdict} />}
              </a>
            ) : (
              <span
                {...at}
                className="gap-itself"
                role="img"
                aria-label={words.say(matrixTexts.itself, { name })}
              />
            )}
          </td>
        );
      })}
    </tr>
  );
});

/** Most cells of a large matrix have no data, and then no sign of their own: that spares thousands of elements. */
function isDrawn({ verdict }: Cell): boolean {
  return VERDICT_VIEWS[verdict].path !== "";
}

function isDimmed({ verdict }: Cell, only: readonly Verdict[]): boolean {
  return only.length > 0 && !only.includes(verdict);
}
