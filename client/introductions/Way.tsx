import { TieRow } from "../answer/TieRow.tsx";
import { ActorLink } from "../kinds/ActorLink.tsx";
import type { TieLineFragment } from "../ties/tieLine.gen.ts";
import { useWords } from "../useWords.ts";
import type { Introduction } from "./introduction.ts";
import { introductionTexts } from "./texts.ts";

/** Who can introduce two actors, by which ties; and the plans on record between the two. */
export function Way({ introduction: { way, plans } }: { readonly introduction: Introduction }) {
  const { say, plural } = useWords();
  const { introducers, ties } = way;
  // One way is shown; those beside it are counted.
  const others = way.count - 1;
  return (
    <>
      {introducers.length > 0 && (
        <section>
          <h4>{say(introductionTexts.introducers)}</h4>
          <ul className="counts">
            {introducers.map((actor) => (
              <li key={actor.id}>
                <ActorLink actor={actor} />
              </li>
            ))}
          </ul>
          <Ties ties={ties} />
          {others > 0 && <p className="part-note">{plural(others, introductionTexts.others)}</p>}
        </section>
      )}
      {plans.length > 0 && (
        <section>
          <h4>{say(introductionTexts.plans)}</h4>
          <Ties ties={plans} />
        </section>
      )}
    </>
  );
}

function Ties({ ties }: { readonly ties: readonly TieLineFragment[] }) {
  return (
    <ul className="rows">
      {ties.map((tie) => (
        <TieRow key={tie.id} tie={tie} />
      ))}
    </ul>
  );
}
