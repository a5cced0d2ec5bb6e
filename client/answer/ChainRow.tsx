import { ItemLink } from "../parts/ItemLink.tsx";
import { ActorWord } from "../ties/ActorWord.tsx";
import { useWords } from "../useWords.ts";
import type { ChainLineFragment } from "./answer.gen.ts";
import { Row } from "./Row.tsx";
import { TieRow } from "./TieRow.tsx";
import { answerTexts } from "./texts.ts";

/** A chain of actors from one side to the other; opens to the ties of every step. */
export function ChainRow({ chain }: { readonly chain: ChainLineFragment }) {
  const { say, plural } = useWords();
  const names = chain.actors.map(({ shortName, name }) => shortName || name);
  return (
    <Row
      openKey={`chain:${chain.actors.map(({ id }) => id).join("~")}`}
      opens={say(answerTexts.evidenceFor, { what: names.join(" – ") })}
      head={
        <ol className="chain">
          {chain.actors.map((actor, index) => (
            <li key={actor.id}>
              {index > 0 && <span aria-hidden>— </span>}
              <ItemLink type="actor" id={actor.id}>
                <ActorWord actor={actor} />
              </ItemLink>
            </li>
          ))}
        </ol>
      }
      marks={<span>{plural(chain.length, answerTexts.steps)}</span>}
    >
      {() => (
        <ul className="rows">
          {chain.steps
            .flatMap(({ ties }) => ties)
            .map((tie) => (
              <TieRow key={tie.id} tie={tie} />
            ))}
        </ul>
      )}
    </Row>
  );
}
