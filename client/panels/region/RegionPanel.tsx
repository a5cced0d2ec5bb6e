import { mapped } from "../../api/mapped.ts";
import { type Loaded, useData } from "../../api/useData.ts";
import { askedQuery } from "../../export/queryAddress.ts";
import { FactList } from "../../facts/FactList.tsx";
import { ActorLink } from "../../kinds/ActorLink.tsx";
import type { ActorNameFragment } from "../../kinds/actorName.gen.ts";
import { API_LANGUAGE } from "../../languages.ts";
import { AskWith } from "../../question/AskWith.tsx";
import { LEVEL_NAMES } from "../../regions/levelTexts.ts";
import { useWords } from "../../useWords.ts";
import { ExploreFrom } from "../ExploreFrom.tsx";
import { HeldTogether } from "../HeldTogether.tsx";
import { MissingLinks } from "../MissingLinks.tsx";
import { EMPTY_PAGE, PagedList, type PageOf } from "../PagedList.tsx";
import { PanelFrame } from "../PanelFrame.tsx";
import { PanelSection } from "../PanelSection.tsx";
import type { PanelProps } from "../panelView.ts";
import { SourceList } from "../SourceList.tsx";
import { panelTexts } from "../texts.ts";
import { RegionActorsDocument } from "./actors.gen.ts";
import { RegionNames } from "./RegionNames.tsx";
import { RegionPanelDocument } from "./region.gen.ts";
import { regionTexts } from "./texts.ts";

/** All that is on record about one region, and who is placed there. */
export function RegionPanel({ id, place }: PanelProps) {
  const { say, plural, number, language } = useWords();
  const asked = { id, language: API_LANGUAGE[language] } as const;
  const answer = useData(RegionPanelDocument, asked);
  return (
    <PanelFrame
      id={id}
      place={place}
      what={say(regionTexts.name)}
      of={mapped(answer, ({ region }) => region)}
      query={askedQuery(RegionPanelDocument, asked)}
      titleOf={({ name }) => name}
      markOf={({ level }) => say(LEVEL_NAMES[level])}
    >
      {(region) => (
        <>
          <p>{plural(region.actorCount, regionTexts.counted)}</p>
          <p className="panel-note">{say(regionTexts.caveat)}</p>
          <p className="panel-actions">
            <ExploreFrom from={{ type: "region", id: region.id }} />
            <HeldTogether id={region.id} />
            <MissingLinks among={{ level: region.level }} />
          </p>
          <AskWith id={region.id} name={region.name} />
          <RegionNames region={region} />
          <PanelSection
            place={place}
            heading={say(panelTexts.actors)}
            count={number(region.actorCount)}
          >
            <PagedList
              of={id}
              usePage={useActorsPage}
              empty={say(regionTexts.noActors)}
              row={(actor) => (
                <li key={actor.id}>
                  <ActorLink actor={actor} />
                </li>
              )}
            />
          </PanelSection>
          {region.facts.length > 0 && (
            <PanelSection place={place} heading={say(panelTexts.facts)}>
              <FactList facts={region.facts} />
            </PanelSection>
          )}
          <SourceList sources={region.sources} place={place} />
        </>
      )}
    </PanelFrame>
  );
}

function useActorsPage(id: string, after: string | null): Loaded<PageOf<ActorNameFragment>> {
  const answer = useData(RegionActorsDocument, { id, after });
  return mapped(answer, ({ region }) => region?.actors ?? EMPTY_PAGE);
}
