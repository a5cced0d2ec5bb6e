import { Table } from "@digdir/designsystemet-react";
import { ActorLink } from "../../../kinds/ActorLink.tsx";
import { Disclosure } from "../../../parts/Disclosure.tsx";
import { useWords } from "../../../useWords.ts";
import { useOpen } from "../../../view/useOpen.ts";
import { useView } from "../../../view/useView.ts";
import { ORDERS } from "../choices.ts";
import { useChoice } from "../useChoice.ts";
import type { BrokerFiguresFragment } from "./brokers.gen.ts";
import { FIGURES, type Figure, figureText } from "./figures.ts";
import { groupText } from "./groupText.ts";
import { brokersTexts } from "./texts.ts";
import "./figures.css";

interface BrokerTableProps {
  readonly brokers: readonly BrokerFiguresFragment[];
}

/** All measures of each go-between, ordered by those that the API orders by. */
export function BrokerTable({ brokers }: BrokerTableProps) {
  const words = useWords();
  const { say } = words;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without it, no key reaches what is out of sight */}
      <section className="brokerage-scroll" aria-label={say(brokersTexts.measures)} tabIndex={0}>
        <Table data-size="sm" data-color="neutral" hover>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell scope="col">{say(brokersTexts.actor)}</Table.HeaderCell>
              {FIGURES.map((figure) => (
                <FigureHead key={figure.id} figure={figure} />
              ))}
              <Table.HeaderCell scope="col">{say(brokersTexts.group)}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {brokers.map((broker) => (
              <Table.Row key={broker.actor.id}>
                <th scope="row">
                  <ActorLink actor={broker.actor} />
                </th>
                {FIGURES.map((figure) => (
                  <Table.Cell key={figure.id} data-figures>
                    {figureText(figure, broker, words)}
                  </Table.Cell>
                ))}
                <Table.Cell>{groupText(broker, words)}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </section>
      <Meanings />
    </>
  );
}

function FigureHead({ figure: { name, order, meaning } }: { readonly figure: Figure }) {
  const { say } = useWords();
  const [, go] = useView();
  const [chosen, withOrder] = useChoice("order", ORDERS);
  // The least constrained come first: of all others, those with most.
  const way = order === "CONSTRAINT" ? "ascending" : "descending";
  return (
    <Table.HeaderCell
      scope="col"
      data-figures
      title={say(meaning)}
      {...(order && {
        sort: order === chosen ? way : "none",
        onClick: () => go(withOrder(order)),
      })}
    >
      {say(name)}
    </Table.HeaderCell>
  );
}

/** What each column means, and by whose method. */
function Meanings() {
  const { say } = useWords();
  const [open, toggle] = useOpen("meanings");
  return (
    <Disclosure open={open} onToggle={toggle} summary={say(brokersTexts.meanings)}>
      <dl className="brokerage-meanings">
        {FIGURES.map(({ id, name, meaning }) => (
          <div key={id}>
            <dt>{say(name)}</dt>
            <dd>{say(meaning)}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
