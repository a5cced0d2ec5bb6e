import { Textfield } from "@digdir/designsystemet-react";
import { useState } from "react";
import { ShowMore } from "../parts/ShowMore.tsx";
import { useWords } from "../useWords.ts";
import { Choices } from "./Choices.tsx";
import { isFound } from "./found.ts";
import { networkFilterTexts } from "./networkFilterTexts.ts";
import type { Option } from "./option.ts";

/** Choices that are shown at once. */
const PAGE = 12;

interface LongChoicesProps {
  readonly legend: string;
  /** What the box that searches the list is called. */
  readonly find: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** Some of a list that may be long: its first part and all that is chosen, more on demand, and a box to find the rest. */
export function LongChoices({ legend, find, options, chosen, onChange }: LongChoicesProps) {
  const { say } = useWords();
  const [typed, setTyped] = useState("");
  const [most, setMost] = useState(PAGE);
  const found = options.filter(({ name }) => isFound(name, typed));
  const shown = found.filter(({ value }, place) => place < most || chosen.includes(value));
  return (
    <div className="filter-long">
      {options.length > PAGE && (
        <Textfield
          data-size="sm"
          label={find}
          type="search"
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      )}
      <Choices
        unseenLegend
        legend={legend}
        none={say(typed ? networkFilterTexts.noneFound : networkFilterTexts.none)}
        options={shown}
        chosen={chosen}
        onChange={onChange}
      />
      <ShowMore
        shown={shown.length}
        total={found.length}
        onMore={() => setMost(Math.max(most, shown.length) + PAGE)}
      />
    </div>
  );
}
