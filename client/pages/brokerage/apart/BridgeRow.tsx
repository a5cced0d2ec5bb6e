import { Row } from "../../../answer/Row.tsx";
import { ActorLink } from "../../../kinds/ActorLink.tsx";
import { ItemLink } from "../../../parts/ItemLink.tsx";
import { TieRow } from "../../../ties/TieRow.tsx";
import { TIE_TYPE_VIEWS } from "../../../ties/tieTypes.ts";
import { useWords } from "../../../useWords.ts";
import { Bar } from "../Bar.tsx";
import { Members } from "../Members.tsx";
import type { BridgeLineFragment } from "./apart.gen.ts";
import { type At, useLostWithTie } from "./lost.ts";
import { Pieces } from "./Pieces.tsx";
import { apartTexts } from "./texts.ts";

interface BridgeRowProps {
  readonly bridge: BridgeLineFragment;
  /** Lost actors that make a whole bar. */
  readonly most: number;
  readonly at: At;
}

/** Two actors without whose tie others lose contact; opens to the ties with their evidence, and to who. */
export function BridgeRow({ bridge, most, at }: BridgeRowProps) {
  const { say } = useWords();
  const { from, to, ties, lost, pieces, sentence } = bridge;
  const name = `${from.name} – ${to.name}`;
  const [only] = ties.length === 1 ? ties : [];
  return (
    <Row
      openKey={`without:${from.id}:${to.id}`}
      opens={say(apartTexts.whoLoses, { name })}
      {...(only && { item: { type: "tie", id: only.id } as const })}
      head={
        <>
          <span>
            <ActorLink actor={from} /> – <ActorLink actor={to} />
          </span>
          <span>{sentence}</span>
          <Bar whole={0} part={lost / most} />
        </>
      }
      marks={ties.map((tie) => (
        <ItemLink key={tie.id} type="tie" id={tie.id}>
          {say(apartTexts.evidence, { relation: say(TIE_TYPE_VIEWS[tie.type].forward) })}
        </ItemLink>
      ))}
    >
      {() => (
        <>
          <h3 className="brokerage-inner">{say(apartTexts.theTies)}</h3>
          <ul className="plain">
            {ties.map((tie) => (
              <TieRow key={tie.id} tie={tie} />
            ))}
          </ul>
          <Pieces sizes={pieces} count={pieces.length} />
          <h3 className="brokerage-inner">{say(apartTexts.losing)}</h3>
          <Members of={at} usePage={useLostWithTie} />
        </>
      )}
    </Row>
  );
}
