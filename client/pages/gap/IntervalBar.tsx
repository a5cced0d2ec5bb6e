import { useWords } from "../../useWords.ts";
import { figureTexts } from "./figureTexts.ts";
import { intervalOf } from "./interval.ts";
import type { WholeGap } from "./wholeGap.ts";
import "./interval.css";

const percent = (share: number): string => `${share * 100}%`;

/** What is on record as a mark, against the range that chance would give as a bar; the words below say the same. */
export function IntervalBar({ gap }: { readonly gap: Pick<WholeGap, "observed" | "expected"> }) {
  const { say, number } = useWords();
  const { observed, mean, low, high, end } = intervalOf(gap);
  return (
    <div className="interval">
      <div className="interval-scale" aria-hidden="true">
        <span className="interval-axis" />
        <span
          className="interval-range"
          style={{ insetInlineStart: percent(low), inlineSize: percent(high - low) }}
        />
        <span className="interval-mean" style={{ insetInlineStart: percent(mean) }} />
        <span className="interval-observed" style={{ insetInlineStart: percent(observed) }} />
      </div>
      <div className="interval-ends" aria-hidden="true">
        <span>{number(0)}</span>
        <span>{number(end)}</span>
      </div>
      <p className="interval-legend">
        <span className="interval-key">
          <span className="interval-observed" aria-hidden="true" />{" "}
          {say(figureTexts.legendObserved, { count: gap.observed })}
        </span>{" "}
        <span className="interval-key">
          <span className="interval-range" aria-hidden="true" />{" "}
          {say(figureTexts.legendChance, {
            low: gap.expected.low,
            high: gap.expected.high,
            mean: gap.expected.mean,
          })}
        </span>
      </p>
    </div>
  );
}
