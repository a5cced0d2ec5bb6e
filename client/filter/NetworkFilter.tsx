import { useState } from "react";
import type { FacetCountsFragment } from "../network/network.gen.ts";
import { Disclosure } from "../parts/Disclosure.tsx";
import { useWords } from "../useWords.ts";
import { ActorFilters } from "./ActorFilters.tsx";
import { chipsOf } from "./chips.ts";
import { facetOptions } from "./facetOptions.ts";
import { networkFilterTexts } from "./networkFilterTexts.ts";
import { TieFilters } from "./TieFilters.tsx";
import { useFilter } from "./useFilter.ts";
import { useWide } from "./useWide.ts";
import "./filter.css";
import "./networkFilter.css";

interface NetworkFilterProps {
  readonly facets: FacetCountsFragment;
  /** Whether the counts are those of the filter before, since the answer to this one is not in. */
  readonly busy: boolean;
}

/** Which actors and ties of an exploration are shown; each choice with what it would leave. */
export function NetworkFilter({ facets, busy }: NetworkFilterProps) {
  const words = useWords();
  const { say } = words;
  const [filter, set] = useFilter();
  const wide = useWide();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const open = chosen ?? wide;
  const inForce = chipsOf(filter, facets, words).length;
  const groups = { filter, set, options: facetOptions(facets, filter, words) };
  const summary = (
    <>
      {say(networkFilterTexts.heading)}{" "}
      {inForce > 0 && (
        <span className="count">{say(networkFilterTexts.inForce, { count: inForce })}</span>
      )}
    </>
  );
  return (
    <search
      className="filter network-filter"
      aria-label={say(networkFilterTexts.heading)}
      aria-busy={busy}
      data-open={open}
    >
      <Disclosure open={open} onToggle={() => setChosen(!open)} summary={summary}>
        <p className="part-note">{say(networkFilterTexts.about)}</p>
        <h2>{say(networkFilterTexts.actors)}</h2>
        <ActorFilters {...groups} placeUnknown={facets.placeUnknown} />
        <h2>{say(networkFilterTexts.ties)}</h2>
        <TieFilters {...groups} facets={facets} />
      </Disclosure>
    </search>
  );
}
