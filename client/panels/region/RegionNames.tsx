import { LANGUAGE_NAMES, LANGUAGES } from "../../languages.ts";
import { ItemLink } from "../../parts/ItemLink.tsx";
import { useWords } from "../../useWords.ts";
import type { RegionPanelQuery } from "./region.gen.ts";
import { regionTexts } from "./texts.ts";

type Region = NonNullable<RegionPanelQuery["region"]>;

/** The names of a region in every language, what it lies in and what lies in it. */
export function RegionNames({ region }: { region: Region }) {
  const { say, list, number } = useWords();
  const names = { nb: region.nameNb, en: region.nameEn, fi: region.nameFi };
  const known = new Set(Object.values(names));
  const others = region.aliases.filter((each) => !known.has(each));
  return (
    <dl className="panel-names">
      {[...known].map((name) => {
        const languages = LANGUAGES.filter((each) => names[each] === name);
        return (
          <div key={name}>
            <dt>
              {known.size === 1
                ? say(regionTexts.everyLanguage)
                : languages.map((each) => LANGUAGE_NAMES[each]).join(", ")}
            </dt>
            <dd lang={languages[0]}>{name}</dd>
          </div>
        );
      })}
      {others.length > 0 && (
        <div>
          <dt>{say(regionTexts.alsoCalled)}</dt>
          <dd>{list(others)}</dd>
        </div>
      )}
      {region.parent && (
        <div>
          <dt>{say(regionTexts.within)}</dt>
          <dd>
            <ItemLink type="region" id={region.parent.id}>
              {region.parent.name}
            </ItemLink>
          </dd>
        </div>
      )}
      {region.children.length > 0 && (
        <div>
          <dt>{say(regionTexts.holds)}</dt>
          <dd>
            <ul className="panel-list">
              {region.children.map(({ id, name, actorCount }) => (
                <li key={id}>
                  <ItemLink type="region" id={id}>
                    {name}
                  </ItemLink>{" "}
                  <span className="panel-count">{number(actorCount)}</span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  );
}
