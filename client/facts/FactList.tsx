import { SourceCitation } from "../evidence/SourceCitation.tsx";
import { useWords } from "../useWords.ts";
import { FactValue } from "./FactValue.tsx";
import type { FactLineFragment } from "./factLine.gen.ts";
import { factTexts } from "./texts.ts";
import "./facts.css";

/** Facts by property; where sources differ, what each of them says stands side by side. */
export function FactList({ facts }: { facts: readonly FactLineFragment[] }) {
  const { say } = useWords();
  const properties = new Map<string, FactLineFragment[]>();
  for (const fact of facts) {
    properties.set(fact.property, [...(properties.get(fact.property) ?? []), fact]);
  }
  return (
    <dl className="facts">
      {[...properties].map(([property, same]) => (
        <div key={property}>
          <dt>{same[0]?.propertyLabel.replaceAll("_", " ")}</dt>
          {differ(same) && <dd className="facts-several">{say(factTexts.several)}</dd>}
          {same.map((fact) => (
            <dd key={fact.id}>
              <FactValue fact={fact} />
              <SourceCitation source={fact.source} locator={fact.locator} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function differ(facts: readonly FactLineFragment[]): boolean {
  return new Set(facts.map(({ value, unitLabel }) => `${value} ${unitLabel}`)).size > 1;
}
