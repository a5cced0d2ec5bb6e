import { ViewLink } from "../parts/ViewLink.tsx";
import { TIE_TYPE_VIEWS } from "../ties/tieTypes.ts";
import { useWords } from "../useWords.ts";
import { useView } from "../view/useView.ts";
import type { NeighboursQuery } from "./neighbours.gen.ts";
import { neighbourTexts } from "./texts.ts";

interface CountsProps {
  readonly counts: NeighboursQuery["neighbourhood"]["counts"];
  readonly total: number;
}

/** How many ties of each type and direction there are in truth; each leads to that type alone. */
export function Counts({ counts, total }: CountsProps) {
  const { say, number, plural } = useWords();
  const [view] = useView();
  const narrowed = view.filter.types.length > 0;
  return (
    <section aria-label={say(neighbourTexts.byType)}>
      <p className="part-note">{plural(total, neighbourTexts.ties)}</p>
      <ul className="counts">
        {counts.map(({ type, direction, count }) => (
          <li key={`${type} ${direction}`}>
            <ViewLink to={{ ...view, filter: { ...view.filter, types: [type] } }}>
              {say(TIE_TYPE_VIEWS[type][direction === "IN" ? "backward" : "forward"])}
            </ViewLink>{" "}
            <span className="count">{number(count)}</span>
          </li>
        ))}
        {narrowed && (
          <li>
            <ViewLink to={{ ...view, filter: { ...view.filter, types: [] } }}>
              {say(neighbourTexts.allTypes)}
            </ViewLink>
          </li>
        )}
      </ul>
    </section>
  );
}
