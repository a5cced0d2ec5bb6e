import { useWords } from "../../useWords.ts";
import type { Cell } from "../cells.ts";
import { figuresOf, pairName } from "../figures.ts";
import { VerdictMark } from "../Verdict.tsx";
import { matrixTexts } from "./texts.ts";

/** The figures of the cell that is pointed at, which the cell's own name says too; else what to do to see them. */
export function Readout({ cell }: { readonly cell: Cell | null }) {
  const words = useWords();
  return (
    <p className="gap-readout">
      {cell ? (
        <>
          <strong>{pairName(cell, words)}</strong> <VerdictMark verdict={cell.verdict} />{" "}
          <span>{figuresOf(cell, words)}</span>
        </>
      ) : (
        words.say(matrixTexts.hint)
      )}
    </p>
  );
}
