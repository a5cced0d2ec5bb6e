import { ViewLink } from "../../../parts/ViewLink.tsx";
import { useWords } from "../../../useWords.ts";
import { useChoice } from "../useChoice.ts";
import { apartTexts } from "./texts.ts";

/** Whether breaks that only free one dangling neighbour are listed; they are not unless asked for. */
export const DANGLING = ["hidden", "shown"] as const;

/** How many breaks only free one dangling neighbour, and the way to list them too. */
export function Dangling({ count }: { readonly count: number }) {
  const { say, plural } = useWords();
  const [dangling, withDangling] = useChoice("dangling", DANGLING);
  if (count === 0) return null;
  const shown = dangling === "shown";
  return (
    <p className="brokerage-note">
      {plural(count, shown ? apartTexts.danglingShown : apartTexts.danglingHidden)}{" "}
      <ViewLink to={withDangling(shown ? "hidden" : "shown")}>
        {say(shown ? apartTexts.hideThem : apartTexts.showThem)}
      </ViewLink>
    </p>
  );
}
