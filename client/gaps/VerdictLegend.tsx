import { useWords } from "../useWords.ts";
import type { Gaps } from "./cells.ts";
import { legendTexts } from "./legendTexts.ts";
import { useOnly } from "./useChosen.ts";
import { VerdictSign } from "./Verdict.tsx";
import { VERDICT_VIEWS, VERDICTS } from "./verdicts.ts";
import "./legend.css";

/** What the signs mean and how many pairs have each; one that is pressed is shown alone. */
export function VerdictLegend({ gaps }: { readonly gaps: Gaps }) {
  const { say, number } = useWords();
  const [only, toggle] = useOnly();
  const counts = new Map(gaps.verdictCounts.map(({ verdict, count }) => [verdict, count]));
  return (
    <fieldset className="verdict-legend" aria-label={say(legendTexts.name)}>
      {VERDICTS.map((verdict) => (
        <button
          key={verdict}
          type="button"
          title={say(VERDICT_VIEWS[verdict].meaning)}
          aria-pressed={only.includes(verdict)}
          onClick={() => toggle(verdict)}
        >
          <VerdictSign verdict={verdict} /> {say(VERDICT_VIEWS[verdict].name)}{" "}
          <span className="count">{number(counts.get(verdict) ?? 0)}</span>
        </button>
      ))}
    </fieldset>
  );
}

/** Each verdict with what it means, in sentences. */
export function VerdictMeanings() {
  const { say } = useWords();
  return (
    <dl className="verdict-meanings">
      {VERDICTS.map((verdict) => (
        <div key={verdict}>
          <dt>
            <VerdictSign verdict={verdict} /> {say(VERDICT_VIEWS[verdict].name)}
          </dt>
          <dd>{say(VERDICT_VIEWS[verdict].meaning)}</dd>
        </div>
      ))}
    </dl>
  );
}
