import { showingAll } from "../../explore/steps/marks.ts";
import type { Shown } from "../../network/shown.ts";
import { networkTexts } from "../../network/texts.ts";
import { ViewLink } from "../../parts/ViewLink.tsx";
import { useWords } from "../../useWords.ts";
import { useView } from "../../view/useView.ts";
import { DEFAULT_FILTER } from "../../view/view.ts";
import { emptyTexts } from "./texts.ts";

interface NothingShownProps {
  readonly of: "actors" | "ties";
  readonly shown: Shown;
}

/** Why there are no rows, and the ways to have some again. */
export function NothingShown({ of, shown: { leftOut } }: NothingShownProps) {
  const { say, plural } = useWords();
  const [view] = useView();
  const { hidden, onlySelected } = view.explored;
  const byHand = hidden.length > 0 || onlySelected;
  const filtered = leftOut[of] > 0;
  return (
    <div className="table-nothing">
      <p>{say(of === "ties" ? emptyTexts.noTies : emptyTexts.noActors)}</p>
      {of === "ties" && !filtered && !byHand && <p>{say(emptyTexts.noneOnRecord)}</p>}
      {filtered && (
        <p>
          {say(emptyTexts.filtered, { count: plural(leftOut[of], networkTexts[of]) })}{" "}
          <ViewLink to={{ ...view, filter: DEFAULT_FILTER }}>{say(emptyTexts.reset)}</ViewLink>
        </p>
      )}
      {byHand && (
        <p>
          {hidden.length > 0 &&
            say(emptyTexts.byHand, { count: plural(hidden.length, networkTexts.actors) })}{" "}
          {onlySelected && say(emptyTexts.onlySelected)}{" "}
          <ViewLink to={showingAll(view)}>{say(emptyTexts.showAll)}</ViewLink>
        </p>
      )}
    </div>
  );
}
