import { Disclosure } from "../parts/Disclosure.tsx";
import { ViewLink } from "../parts/ViewLink.tsx";
import { BASIS_VIEWS } from "../ties/bases.ts";
import { TIE_TYPE_VIEWS } from "../ties/tieTypes.ts";
import { useWords } from "../useWords.ts";
import { useOpen } from "../view/useOpen.ts";
import { useView } from "../view/useView.ts";
import { DEFAULT_FILTER, isUsual, type ViewFilter } from "../view/view.ts";
import { BASES, TIE_TYPES } from "../vocabulary.ts";
import { Choices } from "./Choices.tsx";
import { basisOf, typesOf } from "./inOrder.ts";
import { Period } from "./Period.tsx";
import { filterTexts } from "./texts.ts";
import { useFilter } from "./useFilter.ts";
import "./filter.css";

/** Which ties count in the answer: types, basis, period. Kept in the address; says when it is not the usual one. */
export function Filter() {
  const { say } = useWords();
  const [view] = useView();
  const [open, toggle] = useOpen("filter");
  const [filter, setFilter] = useFilter();
  const set = (change: Partial<ViewFilter>): void => setFilter(change, { replace: true });
  const state = say(isUsual(filter) ? filterTexts.usual : filterTexts.narrowed);
  return (
    <div className="filter">
      <Disclosure
        open={open}
        onToggle={toggle}
        summary={
          <>
            {say(filterTexts.heading)} <span className="count">{state}</span>
          </>
        }
      >
        <div className="filter-groups">
          <Choices
            legend={say(filterTexts.basis)}
            options={BASES.map((value) => ({ value, name: say(BASIS_VIEWS[value].name) }))}
            chosen={filter.basis}
            onChange={(basis) => set({ basis: basisOf(basis) })}
          />
          <Choices
            legend={say(filterTexts.types)}
            note={say(filterTexts.typesNote)}
            options={TIE_TYPES.map((value) => ({
              value,
              name: say(TIE_TYPE_VIEWS[value].forward),
            }))}
            chosen={filter.types}
            onChange={(types) => set({ types: typesOf(types) })}
          />
          <Period filter={filter} onChange={set} />
          <More filter={filter} onChange={set} />
        </div>
        {!isUsual(filter) && (
          <ViewLink to={{ ...view, filter: DEFAULT_FILTER }}>{say(filterTexts.reset)}</ViewLink>
        )}
      </Disclosure>
    </div>
  );
}

interface MoreProps {
  readonly filter: ViewFilter;
  readonly onChange: (change: Partial<ViewFilter>) => void;
}

function More({ filter, onChange }: MoreProps) {
  const { say } = useWords();
  const options = ["undated", "programmes"] as const;
  return (
    <Choices
      legend={say(filterTexts.more)}
      options={options.map((value) => ({ value, name: say(filterTexts[value]) }))}
      chosen={options.filter((each) => filter[each])}
      onChange={(chosen) =>
        onChange({
          undated: chosen.includes("undated"),
          programmes: chosen.includes("programmes"),
        })
      }
    />
  );
}
