import { EvidenceDisclosure } from "../../evidence/EvidenceDisclosure.tsx";
import { EvidenceList } from "../../evidence/EvidenceList.tsx";
import { ActorLink } from "../../kinds/ActorLink.tsx";
import { ItemLink } from "../../parts/ItemLink.tsx";
import { BASIS_VIEWS } from "../../ties/bases.ts";
import { useWords } from "../../useWords.ts";
import type { SourcePlaceFragment } from "./lists.gen.ts";
import { sourceTexts } from "./texts.ts";

/** Where an actor is, with what says so one click away. */
export function PlaceRow({ of: location }: { readonly of: SourcePlaceFragment }) {
  const { say } = useWords();
  const { id, actor, region, role, roleLabel, basis, evidence } = location;
  return (
    <li className="tie-row">
      <div>
        <ActorLink actor={actor} /> <span className="tie-relation">{say(sourceTexts.isIn)} </span>
        <ItemLink type="region" id={region.id}>
          {region.name}
        </ItemLink>
        <span className="tie-marks">
          {role && <span>{roleLabel}</span>}
          {basis !== "STATED" && <span>{say(BASIS_VIEWS[basis].name)}</span>}
        </span>
      </div>
      <EvidenceDisclosure
        openKey={`evidence:${id}`}
        what={`${actor.name} ${say(sourceTexts.isIn)} ${region.name}`}
      >
        <EvidenceList evidence={evidence} />
      </EvidenceDisclosure>
    </li>
  );
}
