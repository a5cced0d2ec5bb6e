import { mapped } from "../../api/mapped.ts";
import { useData } from "../../api/useData.ts";
import { Expansions } from "../../explore/Expansions.tsx";
import { askedQuery } from "../../export/queryAddress.ts";
import { FactList } from "../../facts/FactList.tsx";
import { tieFilter } from "../../filter/tieFilter.ts";
import { KINDS } from "../../kinds/index.ts";
import { KindIcon } from "../../kinds/KindIcon.tsx";
import { API_LANGUAGE } from "../../languages.ts";
import { AskWith } from "../../question/AskWith.tsx";
import { useWords } from "../../useWords.ts";
import { useView } from "../../view/useView.ts";
import { PanelFrame } from "../PanelFrame.tsx";
import { PanelSection } from "../PanelSection.tsx";
import type { PanelProps } from "../panelView.ts";
import { SourceList } from "../SourceList.tsx";
import { panelTexts } from "../texts.ts";
import { ActorActions } from "./ActorActions.tsx";
import { ActorNames } from "./ActorNames.tsx";
import { ActorPlaces } from "./ActorPlaces.tsx";
import { ActorThemes } from "./ActorThemes.tsx";
import { ActorTieSections } from "./ActorTieSections.tsx";
import { ActorPanelDocument } from "./actor.gen.ts";
import { actorTexts } from "./texts.ts";

/** All that is on record about one actor, with the source of everything. */
export function ActorPanel({ id, place }: PanelProps) {
  const { say, language } = useWords();
  const [view] = useView();
  const exploring = view.page.name === "explore";
  const asked = {
    id,
    language: API_LANGUAGE[language],
    filter: exploring ? tieFilter(view.filter) : null,
  } as const;
  const answer = useData(ActorPanelDocument, asked);
  return (
    <PanelFrame
      id={id}
      place={place}
      what={say(actorTexts.name)}
      of={mapped(answer, ({ actor }) => actor)}
      query={askedQuery(ActorPanelDocument, asked)}
      titleOf={({ name }) => name}
      markOf={({ kind }) => (
        <>
          <KindIcon kind={kind} /> {say(KINDS[kind].name)}
        </>
      )}
    >
      {(actor) => (
        <>
          <p>{actor.summary || say(actorTexts.noSummary)}</p>
          <ActorActions actor={actor} />
          {exploring && (
            <PanelSection place={place} heading={say(actorTexts.around)}>
              <Expansions actor={actor.id} counts={actor.around} />
            </PanelSection>
          )}
          <AskWith id={actor.id} name={actor.name} />
          <ActorNames actor={actor} />
          <ActorTieSections actor={actor} place={place} />
          <ActorPlaces locations={actor.locations} place={place} />
          <ActorThemes themes={actor.themes} place={place} />
          <PanelSection place={place} heading={say(panelTexts.facts)}>
            {actor.facts.length > 0 ? (
              <FactList facts={actor.facts} />
            ) : (
              <p className="panel-note">{say(actorTexts.noFacts)}</p>
            )}
          </PanelSection>
          <SourceList sources={actor.sources} place={place} />
        </>
      )}
    </PanelFrame>
  );
}
