import { EvidenceList } from "../evidence/EvidenceList.tsx";
import { ActorLink } from "../kinds/ActorLink.tsx";
import { KINDS } from "../kinds/index.ts";
import { ItemLink } from "../parts/ItemLink.tsx";
import { useWords } from "../useWords.ts";
import type { BothLineFragment } from "./answer.gen.ts";
import { Row } from "./Row.tsx";
import { TieRow } from "./TieRow.tsx";
import { answerTexts } from "./texts.ts";

/** An actor on both sides; opens to what puts it there. */
export function BothRow({ member }: { readonly member: BothLineFragment }) {
  const { say, list } = useWords();
  const { actor, locations, ties } = member;
  return (
    <Row
      openKey={`both:${actor.id}`}
      opens={say(answerTexts.evidenceFor, { what: actor.name })}
      item={{ type: "actor", id: actor.id }}
      head={<ActorLink actor={actor} />}
      marks={
        <>
          <span>{say(KINDS[actor.kind].name)}</span>
          {locations.length > 0 && <span>{list(locations.map(({ region }) => region.name))}</span>}
        </>
      }
    >
      {() => (
        <>
          {locations.map(({ region, roleLabel, evidence }) => (
            <section key={region.id}>
              <h4>
                <ItemLink type="region" id={region.id}>
                  {region.name}
                </ItemLink>
                {roleLabel && ` · ${roleLabel}`}
              </h4>
              <EvidenceList evidence={evidence} />
            </section>
          ))}
          {ties.length > 0 && (
            <ul className="rows">
              {ties.map((tie) => (
                <TieRow key={tie.id} tie={tie} />
              ))}
            </ul>
          )}
        </>
      )}
    </Row>
  );
}
