import { useState } from "react";
import { useWords } from "../../useWords.ts";
import type { Cell } from "../cells.ts";
import { figuresOf, pairName } from "../figures.ts";
import { VerdictMark } from "../Verdict.tsx";
import { matrixTexts } from "./texts.ts";

/**
 * The figures of the cell that is pointed at, which the cell's own name says too; else what to do to see
 * them. Its elements stay and only their words change: a new element has browsers style thousands of cells
 * anew.
 */
export function Readout({ cell }: { readonly cell: Cell | null }) {
  const words = useWords();
  const [last, setLast] = useState(cell);
  if (cell && cell !== last) setLast(cell);
  const told = cell ?? last;
  return (
    <p className="gap-readout">
      <span hidden={cell !== null}>{words.say(matrixTexts.hint)}</span>
      {told && (
        <span hidden={cell === null}>
          <strong>{pairName(told, words)}</strong> <VerdictMark verdict={told.verdict} />{" "}
          <span>{figuresOf(told, words)}</span>
        </span>
      )}
    </p>
  );
}
