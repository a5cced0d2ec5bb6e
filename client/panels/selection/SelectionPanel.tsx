import { Button } from "@digdir/designsystemet-react";
import { expanded } from "../../explore/steps/groups.ts";
import { selectedActors, selecting } from "../../explore/steps/marks.ts";
import { ActorLink } from "../../kinds/ActorLink.tsx";
import type { Network } from "../../network/network.ts";
import { useNetwork } from "../../network/networkContext.ts";
import { CutList } from "../../parts/CutList.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { ItemLink } from "../../parts/ItemLink.tsx";
import { ViewLink } from "../../parts/ViewLink.tsx";
import { TieRow } from "../../ties/TieRow.tsx";
import { useWords } from "../../useWords.ts";
import { MOST_ENDS } from "../../view/explored.ts";
import { useView } from "../../view/useView.ts";
import type { Item } from "../../view/view.ts";
import { PanelFrame } from "../PanelFrame.tsx";
import { PanelSection } from "../PanelSection.tsx";
import type { PanelPlace } from "../panelView.ts";
import { BetweenSection, CommonSection } from "./CommonSections.tsx";
import { commonOf } from "./common.ts";
import { selectionTexts } from "./texts.ts";

/** Several selected things: which they are, what they have in common and how they are tied. */
export function SelectionPanel({ place }: { readonly place: PanelPlace }) {
  const { say, plural } = useWords();
  const [view, go] = useView();
  const network = useNetwork()?.network;
  const { select } = view;
  const ids = selectedActors(view);
  if (!network) return null;
  const here = ids.filter((id) => network.members.has(id));
  const common = commonOf(network, here);
  return (
    <PanelFrame
      id="selection"
      place={place}
      what={say(selectionTexts.mark)}
      of={{ state: "ready", data: select, refreshing: false }}
      titleOf={({ length }) => plural(length, selectionTexts.title)}
      markOf={() => say(selectionTexts.mark)}
    >
      {() => (
        <>
          <Chosen items={select} network={network} />
          {ids.length > 1 && ids.length <= MOST_ENDS && (
            <p className="panel-actions">
              <Button
                variant="secondary"
                data-size="sm"
                onClick={() => go(expanded(view, { type: "paths", among: ids }))}
              >
                {say(selectionTexts.paths)}
              </Button>
            </p>
          )}
          {here.length < ids.length && ids.length > 1 && (
            <p className="panel-note">{plural(ids.length - here.length, selectionTexts.notHere)}</p>
          )}
          {here.length > 1 && (
            <>
              <CommonSection network={network} ids={here} common={common} place={place} />
              <PanelSection place={place} heading={say(selectionTexts.ties)}>
                <TieList ties={common.ties} network={network} />
              </PanelSection>
              <BetweenSection between={common.between} of={here.length} place={place} />
            </>
          )}
        </>
      )}
    </PanelFrame>
  );
}

interface ChosenProps {
  readonly items: readonly Item[];
  readonly network: Network;
}

/** What is selected, each with the way out of the selection. */
function Chosen({ items, network }: ChosenProps) {
  const { say } = useWords();
  const [view] = useView();
  return (
    <CutList
      className="panel-list"
      label={say(selectionTexts.selected)}
      items={items}
      row={(item) => {
        const actor = item.type === "actor" ? network.members.get(item.id)?.actor : undefined;
        const name = actor?.name ?? item.id;
        return (
          <li key={`${item.type}:${item.id}`} className="selection-item">
            {actor ? (
              <ActorLink actor={actor} />
            ) : (
              <ItemLink {...item}>{nameOf(item, network)}</ItemLink>
            )}
            <ViewLink
              to={selecting(view, item, true)}
              aria-label={say(selectionTexts.remove, { name })}
            >
              <Icon name="close" />
            </ViewLink>
          </li>
        );
      }}
    />
  );
}

/** A tie by its ends; anything else by its id. */
function nameOf({ type, id }: Item, { ties, members }: Network): string {
  const tie = type === "tie" ? ties.find((each) => each.id === id) : undefined;
  if (!tie) return id;
  return [tie.from.id, tie.to.id].map((end) => members.get(end)?.actor.name ?? end).join(" – ");
}

interface TieListProps extends Pick<ChosenProps, "network"> {
  readonly ties: ReturnType<typeof commonOf>["ties"];
}

function TieList({ ties, network }: TieListProps) {
  const { say } = useWords();
  if (ties.length === 0) return <p className="panel-note">{say(selectionTexts.noTies)}</p>;
  return (
    <CutList
      className="panel-list"
      items={ties}
      row={(tie) => {
        const [from, to] = [tie.from, tie.to].map(({ id }) => network.members.get(id)?.actor);
        return from && to ? <TieRow key={tie.id} tie={{ ...tie, from, to }} /> : null;
      }}
    />
  );
}
