import { useWords } from "../useWords.ts";
import { Choices } from "./Choices.tsx";
import { Group } from "./Group.tsx";
import type { GroupsProps } from "./groupsProps.ts";
import { kindsOf } from "./inOrder.ts";
import { LongChoices } from "./LongChoices.tsx";
import { networkFilterTexts } from "./networkFilterTexts.ts";
import { TextBox } from "./TextBox.tsx";

interface ActorFiltersProps extends GroupsProps {
  /** Actors that would be left and are in no known region. */
  readonly placeUnknown: number;
}

/** Which actors are shown: by name, kind, region and theme. */
export function ActorFilters({ filter, set, options, placeUnknown }: ActorFiltersProps) {
  const { say } = useWords();
  return (
    <>
      <TextBox
        label={say(networkFilterTexts.text)}
        value={filter.text}
        onChange={(text, how) => set({ text }, how)}
      />
      <Group name={say(networkFilterTexts.kinds)} made={filter.kinds.length}>
        <Choices
          unseenLegend
          legend={say(networkFilterTexts.kinds)}
          none={say(networkFilterTexts.none)}
          options={options.kinds}
          chosen={filter.kinds}
          onChange={(kinds) => set({ kinds: kindsOf(kinds) })}
        />
      </Group>
      <Group name={say(networkFilterTexts.regions)} made={filter.regions.length} startsOpen={false}>
        <LongChoices
          legend={say(networkFilterTexts.regions)}
          find={say(networkFilterTexts.findRegion)}
          options={options.regions}
          chosen={filter.regions}
          onChange={(regions) => set({ regions })}
        />
        {placeUnknown > 0 && (
          <p className="part-note">
            {say(networkFilterTexts.placeUnknown, { count: placeUnknown })}
          </p>
        )}
      </Group>
      <Group name={say(networkFilterTexts.themes)} made={filter.themes.length} startsOpen={false}>
        <LongChoices
          legend={say(networkFilterTexts.themes)}
          find={say(networkFilterTexts.findTheme)}
          options={options.themes}
          chosen={filter.themes}
          onChange={(themes) => set({ themes })}
        />
      </Group>
    </>
  );
}
