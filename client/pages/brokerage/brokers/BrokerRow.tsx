import { Row } from "../../../answer/Row.tsx";
import { ActorLink } from "../../../kinds/ActorLink.tsx";
import { KINDS } from "../../../kinds/index.ts";
import { useWords } from "../../../useWords.ts";
import { Around } from "../Around.tsx";
import { Bar } from "../Bar.tsx";
import type { BrokerFiguresFragment } from "./brokers.gen.ts";
import { FIGURES, figureText } from "./figures.ts";
import { groupText } from "./groupText.ts";
import { brokersTexts } from "./texts.ts";
import "./figures.css";

interface BrokerRowProps {
  readonly broker: BrokerFiguresFragment;
  /** Pairs that make a whole bar. */
  readonly most: number;
}

/** A go-between: whom it joins, in words and as a bar; opens to all its figures. */
export function BrokerRow({ broker, most }: BrokerRowProps) {
  const words = useWords();
  const { say, plural } = words;
  const { actor, pairs, onlyRoute, degree } = broker;
  return (
    <Row
      openKey={`figures:${actor.id}`}
      opens={say(brokersTexts.figuresOf, { name: actor.name })}
      item={{ type: "actor", id: actor.id }}
      head={
        <>
          <ActorLink actor={actor} />
          <span>{broker.sentence}</span>
          <Bar whole={pairs / most} part={onlyRoute / most} />
        </>
      }
      marks={
        <>
          <span>{say(KINDS[actor.kind].name)}</span>
          <span>{plural(degree, brokersTexts.tiedTo)}</span>
          <Around actor={actor} />
        </>
      }
    >
      {() => (
        <dl className="brokerage-figures">
          <div>
            <dt>{say(brokersTexts.group)}</dt>
            <dd>{groupText(broker, words)}</dd>
          </div>
          {FIGURES.map((figure) => (
            <div key={figure.id}>
              <dt>{say(figure.name)}</dt>
              <dd>{figureText(figure, broker, words)}</dd>
            </div>
          ))}
        </dl>
      )}
    </Row>
  );
}
