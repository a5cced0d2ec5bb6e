import { Chip } from "@digdir/designsystemet-react";
import { useEffect, useRef } from "react";
import type { FacetCountsFragment } from "../network/network.gen.ts";
import { Icon } from "../parts/Icon.tsx";
import { useWords } from "../useWords.ts";
import { chipsOf } from "./chips.ts";
import { chipTexts } from "./networkFilterTexts.ts";
import { useFilter } from "./useFilter.ts";
import "./inForce.css";

interface FilterChipsProps {
  /** Give the names of regions and themes; what they do not name is called by its id. */
  readonly facets: Pick<FacetCountsFragment, "regions" | "themes">;
}

/** The filters in force, each with a way to take it back. The focus goes to the next one, then to the whole. */
export function FilterChips({ facets }: FilterChipsProps) {
  const words = useWords();
  const { say } = words;
  const [filter, set] = useFilter();
  const chips = chipsOf(filter, facets, words);
  const whole = useRef<HTMLFieldSetElement>(null);
  const removed = useRef<number | null>(null);
  useEffect(() => {
    if (removed.current === null) return;
    const left = [...(whole.current?.querySelectorAll("button") ?? [])];
    (left[Math.min(removed.current, left.length - 1)] ?? whole.current)?.focus();
    removed.current = null;
  });
  return (
    <fieldset ref={whole} className="filter-chips" tabIndex={-1} aria-label={say(chipTexts.group)}>
      {chips.map(({ key, name, without }, place) => (
        <Chip.Button
          key={key}
          data-size="sm"
          title={name}
          aria-label={say(chipTexts.remove, { name })}
          onClick={() => {
            removed.current = place;
            set(without);
          }}
        >
          <span className="filter-chip-name" dir="auto">
            {name}
          </span>{" "}
          <Icon name="close" />
        </Chip.Button>
      ))}
    </fieldset>
  );
}
