import { Suspense } from "react";
import { begun } from "../../explore/steps/begun.ts";
import { type Explored, useExploration } from "../../explore/useExploration.ts";
import { shownOf } from "../../network/shown.ts";
import { Await } from "../../parts/Await.tsx";
import { useWords } from "../../useWords.ts";
import { useView } from "../../view/useView.ts";
import type { View } from "../../view/view.ts";
import { VIEWS } from "../../views/index.ts";
import { PageTitle } from "../PageTitle.tsx";
import { SelectedPanel } from "../SelectedPanel.tsx";
import { exploreTexts } from "./texts.ts";
import "../ask.css";

/** The network, explored step by step; empty until the reader says where to begin. */
export function ExplorePage() {
  const { say } = useWords();
  const [address] = useView();
  const view = begun(address);
  return (
    <>
      <PageTitle unseen>{say(exploreTexts.title)}</PageTitle>
      {view.explored.groups.length > 0 ? (
        <Exploration view={view} />
      ) : (
        <p>{say(exploreTexts.start)}</p>
      )}
    </>
  );
}

function Exploration({ view }: { readonly view: View }) {
  const { say } = useWords();
  const explored = useExploration(view);
  return (
    <Await of={explored} what={say(exploreTexts.theNetwork)}>
      {(found) => <Shown {...found} />}
    </Await>
  );
}

function Shown({ view, network }: Explored) {
  const { View } = VIEWS[view.explored.shownAs];
  return (
    <div className="explore">
      <Suspense>
        <View network={network} shown={shownOf(network, view)} onMenu={() => undefined} />
      </Suspense>
      <SelectedPanel />
    </div>
  );
}
