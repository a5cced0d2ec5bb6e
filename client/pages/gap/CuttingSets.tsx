import { ActorLink } from "../../kinds/ActorLink.tsx";
import type { ActorNameFragment } from "../../kinds/actorName.gen.ts";
import { useWords } from "../../useWords.ts";
import { figureTexts } from "./figureTexts.ts";
import type { WholeGap } from "./wholeGap.ts";

/** The smallest sets of actors whose leaving cuts every way: as near either side as there is one. */
export function CuttingSets({ gap }: { readonly gap: WholeGap }) {
  const { say } = useWords();
  const { cutting, cuttingNearTo, routes, from, to } = gap;
  const same = idsOf(cutting) === idsOf(cuttingNearTo);
  const sets = [
    { side: from.name, actors: cutting },
    ...(same ? [] : [{ side: to.name, actors: cuttingNearTo }]),
  ];
  return (
    <>
      <p className="part-note">{say(figureTexts.cuttingNote)}</p>
      {sets.map(({ side, actors }) => (
        <section key={side}>
          {!same && <h4>{say(figureTexts.cuttingNear, { side })}</h4>}
          <ul className="plain">
            {actors.map((actor) => (
              <li key={actor.id}>
                <ActorLink actor={actor} />
              </li>
            ))}
            {actors.length < routes && (
              <li>{say(figureTexts.cuttingRest, { count: routes - actors.length })}</li>
            )}
          </ul>
        </section>
      ))}
    </>
  );
}

function idsOf(actors: readonly ActorNameFragment[]): string {
  return actors
    .map(({ id }) => id)
    .sort()
    .join();
}
