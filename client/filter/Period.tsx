import { useWords } from "../useWords.ts";
import type { ViewFilter } from "../view/view.ts";
import { filterTexts } from "./texts.ts";
import { YearBox } from "./YearBox.tsx";

interface PeriodProps {
  readonly filter: ViewFilter;
  readonly onChange: (change: Partial<ViewFilter>) => void;
  /** Whether something else that is seen says that this is the period. */
  readonly unseenLegend?: boolean;
}

/** The first and the last year that count. */
export function Period({ filter, onChange, unseenLegend = false }: PeriodProps) {
  const { say } = useWords();
  return (
    <fieldset>
      <legend {...(unseenLegend && { className: "ds-sr-only" })}>{say(filterTexts.period)}</legend>
      <YearBox
        label={say(filterTexts.since)}
        value={filter.since}
        onChange={(since) => onChange({ since })}
      />
      <YearBox
        label={say(filterTexts.until)}
        value={filter.until}
        onChange={(until) => onChange({ until })}
      />
    </fieldset>
  );
}
