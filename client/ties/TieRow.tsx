import type { ReactNode } from "react";
import { EvidenceDisclosure } from "../evidence/EvidenceDisclosure.tsx";
import { usePeriod } from "../evidence/usePeriod.ts";
import { ActorLink } from "../kinds/ActorLink.tsx";
import { ItemLink } from "../parts/ItemLink.tsx";
import { useWords } from "../useWords.ts";
import { BASIS_VIEWS } from "./bases.ts";
import { TieEvidence } from "./TieEvidence.tsx";
import { tieTexts } from "./texts.ts";
import type { TieLineFragment } from "./tieLine.gen.ts";
import { TIE_TYPE_VIEWS } from "./tieTypes.ts";
import "./ties.css";

interface TieRowProps {
  readonly tie: TieLineFragment;
  /** The actor whose list this is: then only the other end is named. */
  readonly seenFrom?: string;
  /** Whether the list is of both directions, so that each row says which. */
  readonly named?: boolean;
}

/** One tie in a list, with its evidence one click away. */
export function TieRow({ tie, seenFrom, named = false }: TieRowProps) {
  const { say } = useWords();
  const period = usePeriod();
  const relation = say(TIE_TYPE_VIEWS[tie.type].forward);
  return (
    <li className="tie-row">
      <div>
        <TieEnds
          tie={tie}
          named={named || seenFrom === undefined}
          {...(seenFrom !== undefined && { seenFrom })}
        />
        <span className="tie-marks">
          {tie.basis !== "STATED" && <span>{say(BASIS_VIEWS[tie.basis].name)}</span>}
          {(tie.since || tie.until) && <span>{period(tie)}</span>}
        </span>
      </div>
      <EvidenceDisclosure
        openKey={`evidence:${tie.id}`}
        what={`${tie.from.name} ${relation} ${tie.to.name}`}
      >
        <TieEvidence id={tie.id} />
        <ItemLink type="tie" id={tie.id}>
          {say(tieTexts.whole)}
        </ItemLink>
      </EvidenceDisclosure>
    </li>
  );
}

/** Who is tied to whom and by what, both ends with links; seen from one of them, only the other. */
function TieEnds({ tie, seenFrom, named = true }: TieRowProps): ReactNode {
  const { say } = useWords();
  const { forward, backward } = TIE_TYPE_VIEWS[tie.type];
  const incoming = seenFrom === tie.to.id;
  const words = <span className="tie-relation">{say(incoming ? backward : forward)} </span>;
  return (
    <>
      {seenFrom === undefined && <ActorLink actor={tie.from} />} {named && words}
      <ActorLink actor={incoming ? tie.from : tie.to} />
    </>
  );
}
