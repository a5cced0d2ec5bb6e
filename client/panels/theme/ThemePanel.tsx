import { mapped } from "../../api/mapped.ts";
import { type Loaded, useData } from "../../api/useData.ts";
import { askedQuery } from "../../export/queryAddress.ts";
import { ActorLink } from "../../kinds/ActorLink.tsx";
import type { ActorNameFragment } from "../../kinds/actorName.gen.ts";
import { API_LANGUAGE } from "../../languages.ts";
import { useWords } from "../../useWords.ts";
import { ExploreFrom } from "../ExploreFrom.tsx";
import { EMPTY_PAGE, PagedList, type PageOf } from "../PagedList.tsx";
import { PanelFrame } from "../PanelFrame.tsx";
import { PanelSection } from "../PanelSection.tsx";
import type { PanelProps } from "../panelView.ts";
import { panelTexts } from "../texts.ts";
import { ThemeActorsDocument } from "./actors.gen.ts";
import { themeTexts } from "./texts.ts";
import { ThemePanelDocument } from "./theme.gen.ts";

/** A theme and the actors that work on it. */
export function ThemePanel({ id, place }: PanelProps) {
  const { say, plural, number, language } = useWords();
  const asked = { id, language: API_LANGUAGE[language] } as const;
  const answer = useData(ThemePanelDocument, asked);
  return (
    <PanelFrame
      id={id}
      place={place}
      what={say(themeTexts.name)}
      of={mapped(answer, ({ theme }) => theme)}
      query={askedQuery(ThemePanelDocument, asked)}
      titleOf={({ label }) => label}
    >
      {(theme) => (
        <>
          <p>{plural(theme.actorCount, themeTexts.counted)}</p>
          <p className="panel-actions">
            <ExploreFrom from={{ type: "theme", id: theme.id }} />
          </p>
          <PanelSection
            place={place}
            heading={say(panelTexts.actors)}
            count={number(theme.actorCount)}
          >
            <PagedList
              of={id}
              usePage={useActorsPage}
              empty={say(themeTexts.noActors)}
              row={(actor) => (
                <li key={actor.id}>
                  <ActorLink actor={actor} />
                </li>
              )}
            />
          </PanelSection>
        </>
      )}
    </PanelFrame>
  );
}

function useActorsPage(id: string, after: string | null): Loaded<PageOf<ActorNameFragment>> {
  const answer = useData(ThemeActorsDocument, { id, after });
  return mapped(answer, ({ theme }) => theme?.actors ?? EMPTY_PAGE);
}
