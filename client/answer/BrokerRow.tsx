import { ActorLink } from "../kinds/ActorLink.tsx";
import { KINDS } from "../kinds/index.ts";
import { ItemLink } from "../parts/ItemLink.tsx";
import { useWords } from "../useWords.ts";
import type { BrokerLineFragment } from "./answer.gen.ts";
import type { Links } from "./picture.ts";
import { Row } from "./Row.tsx";
import { TieRow } from "./TieRow.tsx";
import { answerTexts } from "./texts.ts";

interface BrokerRowProps {
  readonly broker: BrokerLineFragment;
  readonly links: Pick<Links, "from" | "to">;
}

/** A go-between: how many pairs it joins and why it stands where it stands; opens to its ties. */
export function BrokerRow({ broker, links }: BrokerRowProps) {
  const { say, plural, number } = useWords();
  const { actor } = broker;
  return (
    <Row
      openKey={`broker:${actor.id}`}
      opens={say(answerTexts.evidenceFor, { what: actor.name })}
      item={{ type: "actor", id: actor.id }}
      head={<ActorLink actor={actor} />}
      marks={
        <>
          <span>{say(KINDS[actor.kind].name)}</span>
          <span>{plural(broker.pairs, answerTexts.pairs)}</span>
          <span>{say(answerTexts.score, { score: number(broker.score, 2) })}</span>
          {!broker.placeKnown && <span>{say(answerTexts.noPlace)}</span>}
        </>
      }
    >
      {() => (
        <>
          <p className="row-reason">{broker.reason}</p>
          <Reached side={links.from.name} ties={broker.fromTies} actor={actor.id} />
          <Reached side={links.to.name} ties={broker.toTies} actor={actor.id} />
        </>
      )}
    </Row>
  );
}

interface ReachedProps {
  readonly side: string;
  readonly ties: BrokerLineFragment["fromTies"];
  readonly actor: string;
}

function Reached({ side, ties, actor }: ReachedProps) {
  const { say, number } = useWords();
  const rest = ties.totalCount - ties.nodes.length;
  return (
    <section>
      <h4>
        {say(answerTexts.tiesTo, { side })} <span className="count">{number(ties.totalCount)}</span>
      </h4>
      <ul className="rows">
        {ties.nodes.map((tie) => (
          <TieRow key={tie.id} tie={tie} />
        ))}
      </ul>
      {rest > 0 && (
        <p>
          <ItemLink type="actor" id={actor}>
            {say(answerTexts.restOfTies, { count: rest })}
          </ItemLink>
        </p>
      )}
    </section>
  );
}
