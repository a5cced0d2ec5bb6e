import { FactValue } from "../../facts/FactValue.tsx";
import { ActorLink } from "../../kinds/ActorLink.tsx";
import { ItemLink } from "../../parts/ItemLink.tsx";
import type { SourceFactFragment } from "./lists.gen.ts";
import "./source.css";

/** One figure or property, whose it is, and where in the source it stands. */
export function FactRow({ of: fact }: { readonly of: SourceFactFragment }) {
  const { subject } = fact;
  return (
    <li className="source-fact">
      <div>
        {subject.__typename === "Region" ? (
          <ItemLink type="region" id={subject.id}>
            {subject.regionName}
          </ItemLink>
        ) : (
          <ActorLink actor={subject} />
        )}
        <span className="tie-marks">
          <span>{fact.propertyLabel.replaceAll("_", " ")}</span>
        </span>
      </div>
      <FactValue fact={fact} />
      <p className="panel-note" lang="en">
        {fact.locator}
      </p>
    </li>
  );
}
