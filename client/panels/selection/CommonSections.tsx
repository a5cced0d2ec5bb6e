import { ActorLink } from "../../kinds/ActorLink.tsx";
import type { Network } from "../../network/network.ts";
import { CutList } from "../../parts/CutList.tsx";
import { ItemLink } from "../../parts/ItemLink.tsx";
import { useWords } from "../../useWords.ts";
import { PanelSection } from "../PanelSection.tsx";
import type { PanelPlace } from "../panelView.ts";
import type { Between, Common } from "./common.ts";
import { selectionTexts } from "./texts.ts";

interface CommonSectionProps {
  readonly network: Network;
  readonly ids: readonly string[];
  readonly common: Common;
  readonly place: PanelPlace;
}

/** Regions and themes that all the selected share; what is not known is said to be unknown. */
export function CommonSection({ network, ids, common, place }: CommonSectionProps) {
  const { say, plural } = useWords();
  const { regions, themes } = network.facets;
  const unknown = ids.filter((id) => network.members.get(id)?.regions.length === 0).length;
  const shared = [
    {
      type: "region" as const,
      heading: selectionTexts.regions,
      items: common.regions.map((id) => ({
        id,
        name: regions.find(({ region }) => region.id === id)?.region.name ?? id,
      })),
    },
    {
      type: "theme" as const,
      heading: selectionTexts.themes,
      items: common.themes.map((id) => ({
        id,
        name: themes.find(({ theme }) => theme.id === id)?.theme.label ?? id,
      })),
    },
  ].filter(({ items }) => items.length > 0);
  return (
    <PanelSection place={place} heading={say(selectionTexts.common)}>
      {shared.length === 0 && <p className="panel-note">{say(selectionTexts.nothing)}</p>}
      {shared.length > 0 && (
        <dl className="panel-names">
          {shared.map(({ type, heading, items }) => (
            <div key={type}>
              <dt>{say(heading)}</dt>
              <dd>
                <ul className="panel-words">
                  {items.map(({ id, name }) => (
                    <li key={id}>
                      <ItemLink type={type} id={id}>
                        {name}
                      </ItemLink>
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {unknown > 0 && <p className="panel-note">{plural(unknown, selectionTexts.placeUnknown)}</p>}
    </PanelSection>
  );
}

interface BetweenSectionProps {
  readonly between: readonly Between[];
  /** How many are selected. */
  readonly of: number;
  readonly place: PanelPlace;
}

/** Others that are tied to several of the selected; nothing where nobody in the picture is. */
export function BetweenSection({ between, of, place }: BetweenSectionProps) {
  const { say, number } = useWords();
  if (between.length === 0) return null;
  return (
    <PanelSection
      place={place}
      heading={say(selectionTexts.between)}
      count={number(between.length)}
    >
      <p className="panel-note">{say(selectionTexts.betweenNote)}</p>
      <CutList
        className="panel-list"
        items={between}
        row={({ member: { actor }, tiedTo }) => (
          <li key={actor.id}>
            <ActorLink actor={actor} />{" "}
            <span className="count">{say(selectionTexts.tiedTo, { count: tiedTo, of })}</span>
          </li>
        )}
      />
    </PanelSection>
  );
}
