import { Link } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useData } from "../../api/useData.ts";
import { API_LANGUAGE } from "../../languages.ts";
import { Await } from "../../parts/Await.tsx";
import { contactAddress } from "../../parts/contact.ts";
import { ReportError } from "../../parts/ReportError.tsx";
import { useWords } from "../../useWords.ts";
import { PageTitle } from "../PageTitle.tsx";
import { AboutDocument, type AboutQuery, type RegionLevel } from "./about.gen.ts";
import { accessibilityTexts } from "./accessibilityTexts.ts";
import { Chapter } from "./Chapter.tsx";
import { Coverage } from "./Coverage.tsx";
import { Identities } from "./Identities.tsx";
import { foreignLimitTexts, limitTexts } from "./limitTexts.ts";
import { methodTexts } from "./methodTexts.ts";
import { Numbers } from "./Numbers.tsx";
import { Points } from "./Points.tsx";
import { Sources } from "./Sources.tsx";
import { aboutTexts } from "./texts.ts";
import "./about.css";

/** What the data is, what it covers, how answers come about, and what is known to be wrong. */
export function AboutPage() {
  const { say, language } = useWords();
  const [level, setLevel] = useState<RegionLevel>("COUNTY");
  const about = useData(
    AboutDocument,
    { language: API_LANGUAGE[language], level },
    { keep: "about" },
  );
  return (
    <div className="text-page about">
      <PageTitle>{say(aboutTexts.title)}</PageTitle>
      <Contents />
      <Await of={about} what={say(aboutTexts.theFacts)}>
        {(data) => <Chapters about={data} level={level} onLevel={setLevel} />}
      </Await>
      <Chapter id="accessibility" heading={say(aboutTexts.accessibility)}>
        <Points texts={accessibilityTexts} />
      </Chapter>
      <Chapter id="report" heading={say(aboutTexts.report)}>
        <p>{say(contactAddress() ? aboutTexts.reportText : aboutTexts.reportNowhere)}</p>
        <p>
          <ReportError about="Intercluster" />
        </p>
      </Chapter>
    </div>
  );
}

function Contents() {
  const { say } = useWords();
  const chapters = [
    ["numbers", aboutTexts.numbers],
    ["method", aboutTexts.method],
    ["limits", aboutTexts.limits],
    ["coverage", aboutTexts.coverage],
    ["identities", aboutTexts.identities],
    ["sources", aboutTexts.sourceList],
    ["licence", aboutTexts.licence],
    ["accessibility", aboutTexts.accessibility],
    ["report", aboutTexts.report],
  ] as const;
  return (
    <nav aria-label={say(aboutTexts.contents)}>
      <ul className="counts">
        {chapters.map(([id, text]) => (
          <li key={id}>
            <Link href={`#${id}`}>{say(text)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface ChaptersProps {
  readonly about: AboutQuery;
  readonly level: RegionLevel;
  readonly onLevel: (level: RegionLevel) => void;
}

/** The chapters that the data itself has something to say in. */
function Chapters({ about, level, onLevel }: ChaptersProps) {
  const { say } = useWords();
  const { dataset } = about;
  const ships = dataset.folders.includes("documents") || dataset.folders.includes("national");
  return (
    <>
      <Chapter id="numbers" heading={say(aboutTexts.numbers)}>
        <Numbers dataset={dataset} />
      </Chapter>
      <Chapter id="method" heading={say(aboutTexts.method)}>
        <Points texts={methodTexts} />
      </Chapter>
      <Chapter id="limits" heading={say(aboutTexts.limits)}>
        {ships ? <Points texts={limitTexts} /> : <Points texts={foreignLimitTexts} />}
      </Chapter>
      <Chapter id="coverage" heading={say(aboutTexts.coverage)}>
        <Coverage rows={dataset.coverage} level={level} onLevel={onLevel} />
      </Chapter>
      <Chapter id="identities" heading={say(aboutTexts.identities)}>
        <Identities about={about} />
      </Chapter>
      <Chapter id="sources" heading={say(aboutTexts.sourceList)}>
        <Sources />
      </Chapter>
      <Chapter id="licence" heading={say(aboutTexts.licence)}>
        <p>{dataset.licence}</p>
        <ul className="points">
          {dataset.attribution.map((each) => (
            <li key={each} lang="en">
              {each}
            </li>
          ))}
        </ul>
        <p>{say(aboutTexts.code)}</p>
      </Chapter>
    </>
  );
}
