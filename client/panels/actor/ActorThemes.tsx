import { SourceCitation } from "../../evidence/SourceCitation.tsx";
import { useWords } from "../../useWords.ts";
import { PanelSection } from "../PanelSection.tsx";
import type { PanelPlace } from "../panelView.ts";
import type { ActorPanelQuery } from "./actor.gen.ts";
import { actorTexts } from "./texts.ts";

interface ActorThemesProps {
  readonly themes: NonNullable<ActorPanelQuery["actor"]>["themes"];
  readonly place: PanelPlace;
}

/** What an actor works on, and which source says so; nothing where none is on record. */
export function ActorThemes({ themes, place }: ActorThemesProps) {
  const { say } = useWords();
  if (themes.length === 0) return null;
  return (
    <PanelSection place={place} heading={say(actorTexts.themes)}>
      <ul className="panel-list">
        {themes.map(({ theme, source, locator }) => (
          <li key={`${theme.id} ${source.id} ${locator}`}>
            {theme.label}
            <SourceCitation source={source} locator={locator} />
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
