import type { FacetCountsFragment } from "../network/network.gen.ts";
import { useWords } from "../useWords.ts";
import type { ViewFilter } from "../view/view.ts";
import { Choices } from "./Choices.tsx";
import { Group } from "./Group.tsx";
import { networkFilterTexts } from "./networkFilterTexts.ts";
import { Period } from "./Period.tsx";
import { filterTexts } from "./texts.ts";
import type { SetFilter } from "./useFilter.ts";
import { YearBars } from "./YearBars.tsx";

interface PeriodGroupProps {
  readonly filter: ViewFilter;
  readonly set: SetFilter;
  readonly facets: Pick<FacetCountsFragment, "years" | "undated">;
}

/** When ties were: a bar for each year, the years as boxes, and what becomes of ties without a date. */
export function PeriodGroup({ filter, set, facets: { years, undated } }: PeriodGroupProps) {
  const { say } = useWords();
  const { since, until } = filter;
  const isLimited = since !== null || until !== null;
  const made = [since, until].filter(Boolean).length + Number(!filter.undated);
  const option = { value: "undated", name: say(filterTexts.undated), count: undated } as const;
  return (
    <Group name={say(filterTexts.period)} made={made}>
      <YearBars years={years} since={since} until={until} onChange={set} />
      <Period unseenLegend filter={filter} onChange={set} />
      {isLimited || !filter.undated ? (
        <Choices
          unseenLegend
          legend={say(filterTexts.period)}
          options={[option]}
          chosen={filter.undated ? [option.value] : []}
          onChange={(chosen) => set({ undated: chosen.length > 0 })}
        />
      ) : (
        undated > 0 && (
          <p className="part-note">{say(networkFilterTexts.withoutDate, { count: undated })}</p>
        )
      )}
    </Group>
  );
}
