import { useData } from "../api/useData.ts";
import { tieFilter } from "../filter/tieFilter.ts";
import { Await } from "../parts/Await.tsx";
import { TieCountsDocument } from "../ties/tieCounts.gen.ts";
import { useWords } from "../useWords.ts";
import { useView } from "../view/useView.ts";
import { Expansions } from "./Expansions.tsx";
import { exploreTexts } from "./texts.ts";

/** The same for an actor of which no counts are at hand: they are asked for. */
export function ExpansionsOf({ actor }: { readonly actor: string }) {
  const { say } = useWords();
  const [view] = useView();
  const answer = useData(TieCountsDocument, { id: actor, filter: tieFilter(view.filter) });
  return (
    <Await of={answer} what={say(exploreTexts.theCounts)}>
      {(data) => <Expansions actor={actor} counts={data.actor?.tieCounts ?? []} />}
    </Await>
  );
}
