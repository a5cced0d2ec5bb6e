import { ActorLink } from "../../kinds/ActorLink.tsx";
import { TieRow } from "../../ties/TieRow.tsx";
import { useWords } from "../../useWords.ts";
import type { PanelPlace } from "../panelView.ts";
import { FactRow } from "./FactRow.tsx";
import { IdentityRow } from "./IdentityRow.tsx";
import { PlaceRow } from "./PlaceRow.tsx";
import { useActors, useFacts, useIdentities, usePlaces, useThemes, useTies } from "./pages.ts";
import { RestingList } from "./RestingList.tsx";
import type { SourcePanelQuery } from "./source.gen.ts";
import { ThemeRow } from "./ThemeRow.tsx";
import { sourceTexts } from "./texts.ts";

interface SourceListsProps {
  readonly source: NonNullable<SourcePanelQuery["source"]>;
  readonly place: PanelPlace;
}

/** Every list of what rests on a source that holds anything, each with its true count. */
export function SourceLists({ source, place }: SourceListsProps) {
  const { say, plural } = useWords();
  const { evidenceCount, ties, locations, themes, facts, identities, actors } = source;
  const lists = [ties, locations, themes, facts, identities, actors];
  if (lists.every(({ totalCount }) => totalCount === 0))
    return <p className="panel-note">{say(sourceTexts.nothing)}</p>;
  const shared = { id: source.id, place };
  return (
    <>
      {evidenceCount > 0 && <p>{plural(evidenceCount, sourceTexts.rests)}</p>}
      <RestingList {...shared} heading={sourceTexts.ties} total={ties.totalCount} usePage={useTies}>
        {(tie) => <TieRow key={tie.id} tie={tie} />}
      </RestingList>
      <RestingList
        {...shared}
        heading={sourceTexts.places}
        total={locations.totalCount}
        usePage={usePlaces}
      >
        {(each) => <PlaceRow key={each.id} of={each} />}
      </RestingList>
      <RestingList
        {...shared}
        heading={sourceTexts.themes}
        total={themes.totalCount}
        usePage={useThemes}
      >
        {(each) => <ThemeRow key={each.id} of={each} />}
      </RestingList>
      <RestingList
        {...shared}
        heading={sourceTexts.facts}
        total={facts.totalCount}
        usePage={useFacts}
      >
        {(each) => <FactRow key={each.id} of={each} />}
      </RestingList>
      <RestingList
        {...shared}
        heading={sourceTexts.identities}
        total={identities.totalCount}
        usePage={useIdentities}
      >
        {(each) => <IdentityRow key={each.id} of={each} />}
      </RestingList>
      <RestingList
        {...shared}
        heading={sourceTexts.actors}
        total={actors.totalCount}
        usePage={useActors}
      >
        {(actor) => (
          <li key={actor.id}>
            <ActorLink actor={actor} />
          </li>
        )}
      </RestingList>
    </>
  );
}
