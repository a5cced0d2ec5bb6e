import { SourceCitation } from "../../evidence/SourceCitation.tsx";
import { useWords } from "../../useWords.ts";
import type { ActorPanelQuery } from "./actor.gen.ts";
import { actorTexts } from "./texts.ts";

type Actor = NonNullable<ActorPanelQuery["actor"]>;

/** Other names, year, programmes, and names that were joined into this one with the reason. */
export function ActorNames({ actor }: { actor: Actor }) {
  const { say, list } = useWords();
  const others = [...new Set([actor.shortName ?? "", ...actor.aliases])].filter(
    (each) => each !== "" && each !== actor.name,
  );
  const rows = [
    { term: actorTexts.alsoCalled, text: list(others) },
    { term: actorTexts.founded, text: actor.founded === null ? "" : String(actor.founded) },
    { term: actorTexts.programmes, text: actor.programmes.join(" · ") },
  ].filter(({ text }) => text !== "");
  return (
    <>
      {rows.length > 0 && (
        <dl className="panel-names">
          {rows.map(({ term, text }) => (
            <div key={term.en}>
              <dt>{say(term)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {actor.foldedFrom.map(({ id, name, claim, source }) => (
        <div key={id} className="panel-fold">
          <p>{say(actorTexts.folded, { name })}</p>
          <p lang="en">{claim}</p>
          {source && <SourceCitation source={source} />}
        </div>
      ))}
    </>
  );
}
