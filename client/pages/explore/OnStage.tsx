import { Suspense, useMemo, useRef } from "react";
import { CommandParts } from "../../actions/CommandParts.tsx";
import { Toolbar } from "../../actions/Toolbar.tsx";
import { useCommands } from "../../actions/useCommands.ts";
import { STAGE } from "../../actions/useShortcuts.ts";
import type { Explored } from "../../explore/useExploration.ts";
import { NetworkQuery } from "../../export/network/NetworkQuery.tsx";
import { useTaking } from "../../export/network/useTaking.tsx";
import { FilterChips } from "../../filter/FilterChips.tsx";
import { HiddenByFilters } from "../../filter/HiddenByFilters.tsx";
import { NetworkFilter } from "../../filter/NetworkFilter.tsx";
import { openFilter } from "../../filter/openFilter.ts";
import { counted } from "../../network/counted.ts";
import { NetworkContext } from "../../network/networkContext.ts";
import { shownOf } from "../../network/shown.ts";
import { Announce } from "../../parts/Announce.tsx";
import { Failed } from "../../parts/Failed.tsx";
import { Guard } from "../../parts/Guard.tsx";
import type { Text } from "../../texts.ts";
import { useWords } from "../../useWords.ts";
import { VIEWS } from "../../views/index.ts";
import type { NetworkView, PictureHandle } from "../../views/viewOfNetwork.ts";
import { SelectedPanel } from "../SelectedPanel.tsx";
import { MoreOf } from "./MoreOf.tsx";
import { Notices } from "./Notices.tsx";
import { explorePageTexts } from "./texts.ts";
import { useFocusKept } from "./useFocusKept.ts";

interface OnStageProps extends Explored {
  /** While the answer to the latest step is awaited. */
  readonly busy: boolean;
  /** Why the latest step brought nobody; null where there is nothing to say. */
  readonly nobodyNew: Text | null;
}

/** An exploration: its filters, its view, and what is selected. */
export function OnStage({ view, network, busy, nobodyNew }: OnStageProps) {
  const words = useWords();
  const { say } = words;
  const shown = useMemo(() => shownOf(network, view), [network, view]);
  const onScreen = useMemo(() => ({ view, network, shown }), [view, network, shown]);
  const picture = useRef<PictureHandle>(null);
  const stage = useRef<HTMLElement>(null);
  useFocusKept(stage, view.explored.shownAs);
  const { openers, dialogue } = useTaking(onScreen);
  const fit = (): void => picture.current?.fit();
  const commands = useCommands({
    view,
    network,
    shown,
    fit,
    openers: { ...openers, filter: openFilter },
  });
  const { View, Below, name }: NetworkView = VIEWS[view.explored.shownAs];
  return (
    <NetworkContext value={onScreen}>
      <div className="explore" data-panel={view.select.length > 0 || undefined}>
        <div className="explore-filter">
          <NetworkFilter facets={network.facets} busy={busy} />
        </div>
        <section className="explore-main" aria-label={say(explorePageTexts.view)} aria-busy={busy}>
          <Announce text={say(explorePageTexts.status, counted(shown, words))} />
          <Toolbar situation={commands.situation} />
          <FilterChips facets={network.facets} />
          <Notices network={network} />
          <div className="explore-told">
            <MoreOf view={view} network={network} />
            <HiddenByFilters view={view} network={network} shown={shown} />
            <p role="status">{nobodyNew && say(nobodyNew)}</p>
          </div>
          <section
            ref={stage}
            className="explore-stage"
            aria-label={say(name)}
            tabIndex={-1}
            {...STAGE}
          >
            <Guard
              of={view.explored.shownAs}
              fallback={<Failed failure={{ kind: "away" }} onRetry={() => location.reload()} />}
            >
              <Suspense key={view.explored.shownAs}>
                <View
                  view={view}
                  network={network}
                  shown={shown}
                  handle={picture}
                  onMenu={commands.openMenu}
                />
              </Suspense>
            </Guard>
          </section>
          {Below && <Below />}
          <p className="panel-actions">
            <NetworkQuery view={view} />
          </p>
        </section>
        <div className="explore-panel" {...STAGE}>
          <SelectedPanel />
        </div>
        <CommandParts commands={commands} />
        {dialogue}
      </div>
    </NetworkContext>
  );
}
