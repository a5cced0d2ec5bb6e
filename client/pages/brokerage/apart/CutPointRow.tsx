import { Row } from "../../../answer/Row.tsx";
import { ActorLink } from "../../../kinds/ActorLink.tsx";
import { KINDS } from "../../../kinds/index.ts";
import { useWords } from "../../../useWords.ts";
import { Around } from "../Around.tsx";
import { Bar } from "../Bar.tsx";
import { Members } from "../Members.tsx";
import type { CutPointLineFragment } from "./apart.gen.ts";
import { type At, useLostWithActor } from "./lost.ts";
import { Pieces } from "./Pieces.tsx";
import { apartTexts } from "./texts.ts";

interface CutPointRowProps {
  readonly cutPoint: CutPointLineFragment;
  /** Lost actors that make a whole bar. */
  readonly most: number;
  readonly at: At;
}

/** An actor without whom others lose contact; opens to who they are. */
export function CutPointRow({ cutPoint, most, at }: CutPointRowProps) {
  const { say, plural } = useWords();
  const { actor, lost, pieces, pieceCount, sentence } = cutPoint;
  return (
    <Row
      openKey={`without:${actor.id}`}
      opens={say(apartTexts.whoLoses, { name: actor.name })}
      item={{ type: "actor", id: actor.id }}
      head={
        <>
          <ActorLink actor={actor} />
          <span>{sentence}</span>
          <Bar whole={0} part={lost / most} />
        </>
      }
      marks={
        <>
          <span>{say(KINDS[actor.kind].name)}</span>
          <span>{plural(pieceCount, apartTexts.pieces)}</span>
          <Around actor={actor} />
        </>
      }
    >
      {() => (
        <>
          <Pieces sizes={pieces} count={pieceCount} />
          <h3 className="brokerage-inner">{say(apartTexts.losing)}</h3>
          <Members of={at} usePage={useLostWithActor} />
        </>
      )}
    </Row>
  );
}
