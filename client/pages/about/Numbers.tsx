import { KINDS } from "../../kinds/index.ts";
import { KindIcon } from "../../kinds/KindIcon.tsx";
import { BASIS_VIEWS } from "../../ties/bases.ts";
import { useWords } from "../../useWords.ts";
import type { AboutQuery } from "./about.gen.ts";
import { aboutTexts } from "./texts.ts";

/** How much there is, by kind and by basis. */
export function Numbers({ dataset }: { readonly dataset: AboutQuery["dataset"] }) {
  const { say, number, plural } = useWords();
  const figures = [
    [dataset.actorCount, aboutTexts.actors],
    [dataset.tieCount, aboutTexts.ties],
    [dataset.evidenceCount, aboutTexts.evidence],
    [dataset.sourceCount, aboutTexts.sources],
    [dataset.placeUnknown, aboutTexts.placeUnknown],
    [dataset.withoutTies, aboutTexts.withoutTies],
  ] as const;
  return (
    <>
      <ul className="figures">
        {figures.map(([count, text]) => (
          <li key={text.en}>
            <strong>{number(count)}</strong> {say(text)}
          </li>
        ))}
      </ul>
      <ul className="counts">
        {dataset.kinds.map(({ kind, count }) => (
          <li key={kind}>
            <KindIcon kind={kind} /> {plural(count, KINDS[kind].counted)}
          </li>
        ))}
        {dataset.bases.map(({ basis, count }) => (
          <li key={basis}>
            {say(BASIS_VIEWS[basis].name)} <span className="count">{number(count)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
