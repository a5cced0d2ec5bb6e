import { useWords } from "../useWords.ts";
import type { ViewFilter } from "../view/view.ts";
import { filterTexts } from "./texts.ts";
import { YearBox } from "./YearBox.tsx";
import { moved } from "./years.ts";

interface PeriodProps {
  readonly filter: ViewFilter;
  readonly onChange: (change: Partial<ViewFilter>) => void;
  /** Whether something else that is seen says that this is the period. */
  readonly unseenLegend?: boolean;
}

/** The first and the last year that count. */
export function Period({ filter: { since, until }, onChange, unseenLegend = false }: PeriodProps) {
  const { say } = useWords();
  return (
    <fieldset>
      <legend {...(unseenLegend && { className: "ds-sr-only" })}>{say(filterTexts.period)}</legend>
      <YearBox
        label={say(filterTexts.since)}
        value={since}
        onChange={(year) => onChange(moved({ since, until }, { since: year }))}
      />
      <YearBox
        label={say(filterTexts.until)}
        value={until}
        onChange={(year) => onChange(moved({ since, until }, { until: year }))}
      />
    </fieldset>
  );
}
