import { Heading } from "@digdir/designsystemet-react";
import { ReportError } from "../parts/ReportError.tsx";
import { ViewLink } from "../parts/ViewLink.tsx";
import { useWords } from "../useWords.ts";
import { useView } from "../view/useView.ts";
import { DEFAULT_FILTER, isUsual, plainView, type View } from "../view/view.ts";
import { BASES } from "../vocabulary.ts";
import type { Links, SideName } from "./picture.ts";
import { answerTexts } from "./texts.ts";

/** What an empty answer means, and what to try: wider sides, plans, what the data covers. */
export function NextSteps({ links }: { readonly links: Links }) {
  const { say } = useWords();
  const [view] = useView();
  const { from, to, finding } = links;
  const plans: View = { ...view, filter: { ...view.filter, basis: BASES } };
  return (
    <section className="part" aria-labelledby="next-steps">
      {finding === "NO_LINK_ON_RECORD" && <p>{say(answerTexts.noLinkMeans)}</p>}
      <Heading level={3} data-size="2xs" id="next-steps">
        {say(answerTexts.nextHeading)}
      </Heading>
      <ul className="plain">
        {(["from", "to"] as const).map((side) => (
          <Widen key={side} side={side} links={links} />
        ))}
        {!isUsual(view.filter) && (
          <li>
            <ViewLink to={{ ...view, filter: DEFAULT_FILTER }}>
              {say(answerTexts.usualFilter)}
            </ViewLink>
          </li>
        )}
        {!view.filter.basis.includes("INTENDED") && (
          <li>
            <ViewLink to={plans}>{say(answerTexts.countPlans)}</ViewLink>
          </li>
        )}
        <li>
          <ViewLink to={plainView({ name: "about" }, view.language)}>
            {say(answerTexts.seeCoverage)}
          </ViewLink>
        </li>
        <li>
          <ReportError about={`${from.name} – ${to.name}`} />
        </li>
      </ul>
    </section>
  );
}

/** The same question about the region around a side; nothing where the side has none. */
function Widen({ side, links }: { readonly side: SideName; readonly links: Links }) {
  const { say } = useWords();
  const [view] = useView();
  const { node, name } = links[side];
  const wider = node.__typename === "Region" ? node.parent : null;
  if (!wider) return null;
  const ids = { from: links.from.id, to: links.to.id, [side]: wider.id };
  return (
    <li>
      <ViewLink to={{ ...view, page: { name: "links", ...ids }, select: [], open: [] }}>
        {say(answerTexts.widen, { region: wider.name, side: name })}
      </ViewLink>
    </li>
  );
}
