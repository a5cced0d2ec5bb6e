import type { ReactNode } from "react";
import { KINDS } from "../kinds/index.ts";
import { KindIcon } from "../kinds/KindIcon.tsx";
import { BASIS_VIEWS } from "../ties/bases.ts";
import type { Basis } from "../ties/tieLine.gen.ts";
import { useWords } from "../useWords.ts";
import { ACTOR_KINDS, BASES } from "../vocabulary.ts";
import { legendTexts } from "./texts.ts";
import "./Legend.css";

interface LegendProps {
  /** What else the picture has, each as an `li`. */
  readonly children?: ReactNode;
}

/** What shapes, colours, lines and arrows of the picture mean. */
export function Legend({ children }: LegendProps) {
  const { say } = useWords();
  return (
    <section className="legend" aria-label={say(legendTexts.name)}>
      <ul>
        {ACTOR_KINDS.map((kind) => (
          <li key={kind}>
            <KindIcon kind={kind} /> {say(KINDS[kind].name)}
          </li>
        ))}
        <li className="legend-placeless">
          <KindIcon kind="ResearchPartner" /> {say(legendTexts.placeless)}
        </li>
        {BASES.map((basis) => (
          <li key={basis}>
            <Line basis={basis} /> {say(BASIS_VIEWS[basis].name)}
          </li>
        ))}
        <li>
          <Arrow /> {say(legendTexts.arrow)}
        </li>
        {children}
      </ul>
    </section>
  );
}

/** Dashes and gaps, as on the canvas. */
const DASHES = { solid: "none", dashed: "7 5", dotted: "1 4" } as const;

function Line({ basis }: { basis: Basis }) {
  return (
    <svg className="legend-line" viewBox="0 0 32 10" aria-hidden="true" focusable="false">
      <path d="M1 5h30" strokeDasharray={DASHES[BASIS_VIEWS[basis].line]} />
    </svg>
  );
}

function Arrow() {
  return (
    <svg className="legend-line" viewBox="0 0 32 10" aria-hidden="true" focusable="false">
      <path d="M1 5h24" />
      <path className="legend-tip" d="M24 1l7 4-7 4z" />
    </svg>
  );
}
