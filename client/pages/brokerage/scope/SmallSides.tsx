import { ViewLink } from "../../../parts/ViewLink.tsx";
import { useWords } from "../../../useWords.ts";
import { useView } from "../../../view/useView.ts";
import { plainView } from "../../../view/view.ts";
import type { ScopeLineFragment } from "./scope.gen.ts";
import { scopeTexts } from "./texts.ts";

/** What is to be said of the sides before anything else: nobody there, a single actor, much that is not known. */
export function SmallSides({ sides }: { readonly sides: ScopeLineFragment["sides"] }) {
  const { say } = useWords();
  const [view] = useView();
  const [only] = sides;
  const alone = sides.length === 1 && only?.actorCount === 1 ? only : null;
  const empty = sides.filter(({ actorCount }) => actorCount === 0);
  return (
    <>
      {empty.map(({ id, name }) => (
        <p key={id} className="brokerage-note">
          {say(scopeTexts.empty, { name })}
        </p>
      ))}
      {alone && (
        <p className="brokerage-note">
          {say(scopeTexts.alone, { name: alone.name })}{" "}
          <ViewLink
            to={plainView(
              { name: "explore", from: { type: "actor", id: alone.id } },
              view.language,
            )}
          >
            {say(scopeTexts.exploreAlone)}
          </ViewLink>
        </p>
      )}
    </>
  );
}
