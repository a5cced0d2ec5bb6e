import { useData } from "../../api/useData.ts";
import { askedQuery } from "../../export/queryAddress.ts";
import { ShowQuery } from "../../export/ShowQuery.tsx";
import { API_LANGUAGE } from "../../languages.ts";
import { Await } from "../../parts/Await.tsx";
import { TIE_TYPE_VIEWS } from "../../ties/tieTypes.ts";
import { useWords } from "../../useWords.ts";
import type { Comparison } from "../../view/view.ts";
import { PageTitle } from "../PageTitle.tsx";
import { CompareColumn, LISTS } from "./CompareColumn.tsx";
import { ComparedSources } from "./ComparedSources.tsx";
import { CompareDocument } from "./compare.gen.ts";
import { compareTexts } from "./texts.ts";
import "./compare.css";

/** What two sources say of an actor's ties of one type and direction, side by side. */
export function ComparePage({ of }: { readonly of: Comparison }) {
  const { say, language } = useWords();
  const { actor, type, direction, first, second } = of;
  const asked = { actor, type, direction, first, second, language: API_LANGUAGE[language] };
  const answer = useData(CompareDocument, asked, { keep: `${actor}/${type}/${direction}` });
  const found = answer.state === "ready" ? answer.data.compareSources : null;
  const { forward, backward } = TIE_TYPE_VIEWS[type];
  const relation = say(direction === "IN" ? backward : forward);
  const title = found
    ? say(compareTexts.title, { actor: found.actor.name, relation })
    : say(compareTexts.plainTitle);
  return (
    <div className="compare">
      <PageTitle>{title}</PageTitle>
      <Await of={answer} what={say(compareTexts.theComparison)}>
        {({ compareSources, statements }) => (
          <>
            <p className="compare-summary">{compareSources.summary}</p>
            <ComparedSources of={of} said={compareSources} statements={statements} />
            <div className="compare-columns">
              {LISTS.map((list) => (
                <CompareColumn
                  key={list}
                  of={of}
                  list={list}
                  seenFrom={compareSources.actor.id}
                  count={compareSources[list].totalCount}
                />
              ))}
            </div>
            <p className="compare-actions">
              <ShowQuery asked={askedQuery(CompareDocument, asked)} />
            </p>
          </>
        )}
      </Await>
    </div>
  );
}
