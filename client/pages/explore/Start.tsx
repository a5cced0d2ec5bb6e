import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useData } from "../../api/useData.ts";
import { API_LANGUAGE } from "../../languages.ts";
import { Await } from "../../parts/Await.tsx";
import { ViewLink } from "../../parts/ViewLink.tsx";
import { SideBox } from "../../question/SideBox.tsx";
import type { Text } from "../../texts.ts";
import { useWords } from "../../useWords.ts";
import { useView } from "../../view/useView.ts";
import { plainView, type Start as StartItem } from "../../view/view.ts";
import { PageTitle } from "../PageTitle.tsx";
import { ExploreStartDocument } from "./start.gen.ts";
import { explorePageTexts } from "./texts.ts";

/** How many of each list are offered: the ones with most actors. */
const OFFERED = 15;

/** Where to begin: a search, and the regions and themes of which most is known. */
export function Start() {
  const { say, language } = useWords();
  const [view, go] = useView();
  const start = useData(ExploreStartDocument, { language: API_LANGUAGE[language] });
  const from = (item: StartItem) => plainView({ name: "explore", from: item }, view.language);
  return (
    <div className="explore-start">
      <PageTitle>{say(explorePageTexts.title)}</PageTitle>
      <SideBox
        label={say(explorePageTexts.search)}
        chosen={null}
        onChoose={({ id }, hit) => go(from({ type: hit?.kind === null ? "region" : "actor", id }))}
      />
      <Paragraph>{say(explorePageTexts.start)}</Paragraph>
      <Await of={start} what={say(explorePageTexts.theStart)}>
        {({ regions, themes }) => (
          <>
            <Offered
              heading={explorePageTexts.regions}
              type="region"
              items={regions.map(({ id, name, actorCount }) => ({ id, name, actorCount }))}
            />
            <Offered
              heading={explorePageTexts.themes}
              type="theme"
              items={themes.map(({ id, label, actorCount }) => ({ id, name: label, actorCount }))}
            />
          </>
        )}
      </Await>
    </div>
  );
}

interface OfferedProps {
  readonly heading: Text;
  readonly type: StartItem["type"];
  readonly items: ReadonlyArray<{ id: string; name: string; actorCount: number }>;
}

/** Some of a list, with how many actors each leads to; nothing where the data has none. */
function Offered({ heading, type, items }: OfferedProps) {
  const { say, number, sorted } = useWords();
  const [view] = useView();
  const some = items.filter(({ actorCount }) => actorCount > 0);
  const best = [...some]
    .sort((a, b) => b.actorCount - a.actorCount || (a.id < b.id ? -1 : 1))
    .slice(0, OFFERED);
  if (best.length === 0) return null;
  return (
    <section className="explore-offered" aria-label={say(heading)}>
      <Heading level={2} data-size="2xs">
        {say(heading)}
        {some.length > best.length && (
          <span className="count">
            {" "}
            {say(explorePageTexts.offered, { shown: best.length, of: some.length })}
          </span>
        )}
      </Heading>
      <ul>
        {sorted(best, ({ name }) => name).map(({ id, name, actorCount }) => (
          <li key={id}>
            <ViewLink to={plainView({ name: "explore", from: { type, id } }, view.language)}>
              {name}
            </ViewLink>{" "}
            <span className="count">{number(actorCount)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
