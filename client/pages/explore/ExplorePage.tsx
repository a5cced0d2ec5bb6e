import { useMemo } from "react";
import { EmptyCommands } from "../../actions/EmptyCommands.tsx";
import { Awaiting } from "../../explore/Awaiting.tsx";
import { Placing } from "../../explore/Placing.tsx";
import { begun } from "../../explore/steps/begun.ts";
import { type Explored, useExploration } from "../../explore/useExploration.ts";
import { FilterChips } from "../../filter/FilterChips.tsx";
import { HistoryProvider } from "../../history/useHistory.tsx";
import { Await } from "../../parts/Await.tsx";
import { Failed } from "../../parts/Failed.tsx";
import { ViewLink } from "../../parts/ViewLink.tsx";
import { useWords } from "../../useWords.ts";
import { useView } from "../../view/useView.ts";
import type { View } from "../../view/view.ts";
import { PageTitle } from "../PageTitle.tsx";
import { OnStage } from "./OnStage.tsx";
import { Start } from "./Start.tsx";
import { explorePageTexts } from "./texts.ts";
import "./explore.css";

/** The network, explored step by step; empty until the reader says where to begin. */
export function ExplorePage() {
  return (
    <HistoryProvider>
      <FromAddress />
    </HistoryProvider>
  );
}

function FromAddress() {
  const [address] = useView();
  const view = useMemo(() => begun(address), [address]);
  if (view.explored.groups.length > 0) return <Exploration view={view} />;
  return (
    <>
      <EmptyCommands />
      <Start />
    </>
  );
}

/** Filters that no answer names yet. */
const UNNAMED = { regions: [], themes: [] };

/** What is explored. Where a step fails, the picture before it stays. */
function Exploration({ view }: { readonly view: View }) {
  const { say } = useWords();
  const [, go] = useView();
  const explored = useExploration(view);
  const found = explored.last;
  const busy = explored.state === "ready" && explored.refreshing;
  return (
    <>
      <PageTitle unseen>{titleOf(view, found, say)}</PageTitle>
      {explored.state === "error" && found ? (
        <div className="explore-failed">
          <Failed failure={explored.failure} onRetry={explored.retry} />
          <ViewLink to={found.view}>{say(explorePageTexts.back)}</ViewLink>
        </div>
      ) : null}
      {found && explored.placing ? <Placing {...explored.placing} /> : null}
      {found && busy && !explored.placing ? (
        <Awaiting onCancel={() => go(found.view, { replace: true })} />
      ) : null}
      {found ? (
        <OnStage {...found} busy={busy} nobodyNew={explored.nobodyNew} />
      ) : (
        <div className="explore-failed">
          <Await of={explored} what={say(explorePageTexts.theNetwork)}>
            {() => null}
          </Await>
          {explored.state === "error" && <FilterChips facets={UNNAMED} />}
        </div>
      )}
    </>
  );
}

/** What the exploration began with, where its name is known. */
function titleOf({ page }: View, found: Explored | null, say: ReturnType<typeof useWords>["say"]) {
  const from = page.name === "explore" ? page.from : null;
  const { members, facets } = found?.network ?? {};
  const name = {
    actor: () => members?.get(from?.id ?? "")?.actor.name,
    region: () => facets?.regions.find(({ region }) => region.id === from?.id)?.region.name,
    theme: () => facets?.themes.find(({ theme }) => theme.id === from?.id)?.theme.label,
  }[from?.type ?? "actor"]();
  return name ? say(explorePageTexts.titleOf, { name }) : say(explorePageTexts.title);
}
