import type { FacetCountsFragment } from "../network/network.gen.ts";
import { useWords } from "../useWords.ts";
import { Choices } from "./Choices.tsx";
import { Group } from "./Group.tsx";
import type { GroupsProps } from "./groupsProps.ts";
import { basisOf, typesOf } from "./inOrder.ts";
import { networkFilterTexts } from "./networkFilterTexts.ts";
import { PeriodGroup } from "./PeriodGroup.tsx";
import { filterTexts } from "./texts.ts";

interface TieFiltersProps extends GroupsProps {
  readonly facets: FacetCountsFragment;
}

/** Which ties are shown: by type, basis and period. */
export function TieFilters({ filter, set, options, facets }: TieFiltersProps) {
  const { say } = useWords();
  const programmes = { value: "programmes", name: say(filterTexts.programmes) } as const;
  return (
    <>
      <Group name={say(filterTexts.types)} made={filter.types.length}>
        <Choices
          unseenLegend
          legend={say(filterTexts.types)}
          none={say(networkFilterTexts.none)}
          options={options.types}
          chosen={filter.types}
          onChange={(types) => set({ types: typesOf(types) })}
        />
      </Group>
      <Group name={say(filterTexts.basis)} made={0}>
        <Choices
          unseenLegend
          legend={say(filterTexts.basis)}
          options={options.basis}
          chosen={filter.basis}
          onChange={(basis) => set({ basis: basisOf(basis) })}
        />
      </Group>
      <PeriodGroup filter={filter} set={set} facets={facets} />
      <Group
        name={say(networkFilterTexts.paths)}
        made={Number(filter.programmes)}
        startsOpen={false}
      >
        <Choices
          unseenLegend
          legend={say(networkFilterTexts.paths)}
          note={say(networkFilterTexts.pathsNote)}
          options={[programmes]}
          chosen={filter.programmes ? [programmes.value] : []}
          onChange={(chosen) => set({ programmes: chosen.length > 0 })}
        />
      </Group>
    </>
  );
}
