import { EvidenceDisclosure } from "../../evidence/EvidenceDisclosure.tsx";
import { EvidenceList } from "../../evidence/EvidenceList.tsx";
import { ItemLink } from "../../parts/ItemLink.tsx";
import { BASIS_VIEWS } from "../../ties/bases.ts";
import { useWords } from "../../useWords.ts";
import { PanelSection } from "../PanelSection.tsx";
import type { PanelPlace } from "../panelView.ts";
import type { ActorPlaceFragment } from "./actor.gen.ts";
import { actorTexts } from "./texts.ts";

interface ActorPlacesProps {
  readonly locations: readonly ActorPlaceFragment[];
  readonly place: PanelPlace;
}

/** Where an actor is and what says so. No place on record is said to be unknown. */
export function ActorPlaces({ locations, place }: ActorPlacesProps) {
  const { say } = useWords();
  return (
    <PanelSection place={place} heading={say(actorTexts.places)}>
      {locations.length === 0 && <p className="panel-note">{say(actorTexts.noPlace)}</p>}
      {locations.length > 0 && (
        <ul className="panel-list">
          {locations.map((each) => (
            <ActorPlace key={each.region.id} location={each} />
          ))}
        </ul>
      )}
    </PanelSection>
  );
}

function ActorPlace({ location }: { location: ActorPlaceFragment }) {
  const { say } = useWords();
  const { region, basis, role, roleLabel, evidence } = location;
  return (
    <li className="tie-row">
      <div>
        <ItemLink type="region" id={region.id}>
          {region.name}
        </ItemLink>
        <span className="tie-marks">
          {role && <span>{roleLabel}</span>}
          {basis !== "STATED" && <span>{say(BASIS_VIEWS[basis].name)}</span>}
        </span>
      </div>
      <EvidenceDisclosure openKey={`place:${region.id}`} what={region.name}>
        <EvidenceList evidence={evidence} />
      </EvidenceDisclosure>
    </li>
  );
}
