import { Heading } from "@digdir/designsystemet-react";
import { useMemo } from "react";
import { Pages } from "../answer/Pages.tsx";
import { tieFilter } from "../answer/question.ts";
import { TieRow } from "../answer/TieRow.tsx";
import { type Loaded, useData } from "../api/useData.ts";
import { Announce } from "../parts/Announce.tsx";
import { Await } from "../parts/Await.tsx";
import { Graph } from "../parts/Graph.tsx";
import { Icon } from "../parts/Icon.tsx";
import { ViewLink } from "../parts/ViewLink.tsx";
import { useWords } from "../useWords.ts";
import { useView } from "../view/useView.ts";
import { isQuestion } from "../view/view.ts";
import { Counts } from "./Counts.tsx";
import { neighbourModel } from "./neighbourModel.ts";
import { NeighboursDocument, type NeighboursQuery } from "./neighbours.gen.ts";
import { neighbourTexts } from "./texts.ts";

/** Ties on a page of the list, and in the picture. */
const FIRST = 50;

type Found = NeighboursQuery["neighbourhood"];

/** One actor and those it is tied to, as a list with true counts and as a picture. */
export function Neighbourhood({ id }: { readonly id: string }) {
  const { say } = useWords();
  const found = useNeighbours(id, null, id);
  return (
    <Await of={found} what={say(neighbourTexts.theNeighbours)}>
      {({ neighbourhood }) => <Shown found={neighbourhood} />}
    </Await>
  );
}

function Shown({ found }: { readonly found: Found }) {
  const words = useWords();
  const { say, plural } = words;
  const [view] = useView();
  const { actor, ties } = found;
  const model = useMemo(() => neighbourModel(actor, ties.nodes, words), [actor, ties, words]);
  const heading = say(neighbourTexts.heading, { name: actor.name });
  return (
    <>
      <section className="ask-answer" aria-label={heading}>
        <p>
          <ViewLink to={{ ...view, neighbours: null }}>
            <Icon name="back" />{" "}
            {say(isQuestion(view.page) ? neighbourTexts.back : neighbourTexts.hide)}
          </ViewLink>
        </p>
        <Heading level={2} data-size="xs">
          {heading}
        </Heading>
        <Announce text={`${heading}: ${plural(ties.totalCount, neighbourTexts.ties)}`} />
        <Counts counts={found.counts} total={ties.totalCount} />
        {ties.totalCount === 0 && <p>{say(neighbourTexts.none)}</p>}
        <Pages
          part="neighbours"
          size={FIRST}
          first={ties}
          question={actor.id}
          usePage={useMoreTies}
          row={tieRow}
        />
      </section>
      <section className="ask-picture" aria-label={say(neighbourTexts.picture)}>
        <Graph
          model={model}
          description={say(neighbourTexts.pictureShows, {
            name: actor.name,
            count: ties.nodes.length,
          })}
          onOpen={() => undefined}
        />
        {ties.totalCount > FIRST && (
          <p className="part-note">{say(neighbourTexts.pictureCut, { count: FIRST })}</p>
        )}
      </section>
    </>
  );
}

function useNeighbours(id: string, after: string | null, keep?: string): Loaded<NeighboursQuery> {
  const [view] = useView();
  const variables = { id, filter: tieFilter(view.filter), first: FIRST, after };
  return useData(NeighboursDocument, variables, keep === undefined ? {} : { keep });
}

function useMoreTies(id: string, after: string): Loaded<Found["ties"]> {
  const loaded = useNeighbours(id, after);
  return loaded.state === "ready" ? { ...loaded, data: loaded.data.neighbourhood.ties } : loaded;
}

function tieRow(tie: Found["ties"]["nodes"][number]) {
  return <TieRow tie={tie} />;
}
