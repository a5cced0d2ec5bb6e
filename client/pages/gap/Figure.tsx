import type { ReactNode } from "react";
import { Row } from "../../answer/Row.tsx";
import { useWords } from "../../useWords.ts";
import { figureTexts } from "./figureTexts.ts";

/** As many names as stand on the line of a figure; more are seen when it is opened. */
export const NAMED = 4;

interface FigureProps {
  /** Its name in the address while it is open. */
  readonly id: string;
  readonly name: string;
  readonly value: string;
  /** What else is to be said on its line. */
  readonly marks?: ReactNode;
  /** What is always seen below it. */
  readonly below?: ReactNode;
  /** What it rests on, drawn while it is open. */
  readonly children: () => ReactNode;
}

/** One figure between two sides; opens to what it rests on. */
export function Figure({ id, name, value, marks, below, children }: FigureProps) {
  const { say } = useWords();
  return (
    <Row
      openKey={`figure:${id}`}
      opens={say(figureTexts.opens, { what: name })}
      head={
        <>
          <span className="figure-line">
            <span>{name}</span> <strong className="figure-value">{value}</strong>
          </span>
          {below}
        </>
      }
      marks={marks}
    >
      {children}
    </Row>
  );
}
