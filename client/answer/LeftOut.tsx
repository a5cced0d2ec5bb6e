import { Heading } from "@digdir/designsystemet-react";
import { networkTexts } from "../network/texts.ts";
import { ItemLink } from "../parts/ItemLink.tsx";
import { ViewLink } from "../parts/ViewLink.tsx";
import { useWords } from "../useWords.ts";
import { useView } from "../view/useView.ts";
import { BASES } from "../vocabulary.ts";
import type { Links } from "./picture.ts";
import { answerTexts } from "./texts.ts";

/** What did not count and why, with the way to count it after all. */
export function LeftOut({ links }: { readonly links: Pick<Links, "leftOut"> }) {
  const { say, plural } = useWords();
  const [view] = useView();
  if (links.leftOut.length === 0) return null;
  const { filter } = view;
  const counted = {
    PROGRAMME: { text: answerTexts.countProgrammes, filter: { ...filter, programmes: true } },
    PLANS: { text: answerTexts.countPlans, filter: { ...filter, basis: BASES } },
    UNDATED: { text: answerTexts.countUndated, filter: { ...filter, undated: true } },
    FILTER: null,
    VIA: null,
  } as const;
  return (
    <section className="part" aria-labelledby="left-out">
      <Heading level={3} data-size="2xs" id="left-out">
        {say(answerTexts.leftOutHeading)}
      </Heading>
      <ul className="plain">
        {links.leftOut.map(({ reason, actor, count, why }) => {
          const way = counted[reason];
          return (
            <li key={`${reason} ${actor?.id ?? ""}`}>
              {actor && (
                <>
                  <ItemLink type="actor" id={actor.id}>
                    {actor.name}
                  </ItemLink>
                  {": "}
                </>
              )}
              {why}
              <div className="row-marks">
                <span>{plural(count, networkTexts.ties)}</span>
                {way && <ViewLink to={{ ...view, filter: way.filter }}>{say(way.text)}</ViewLink>}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
