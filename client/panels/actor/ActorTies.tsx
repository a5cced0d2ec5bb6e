import { mapped } from "../../api/mapped.ts";
import { type Loaded, useData } from "../../api/useData.ts";
import { Disclosure } from "../../parts/Disclosure.tsx";
import { TieRow } from "../../ties/TieRow.tsx";
import type { Basis, TieLineFragment, TieType } from "../../ties/tieLine.gen.ts";
import { TIE_TYPE_VIEWS } from "../../ties/tieTypes.ts";
import { useWords } from "../../useWords.ts";
import { useOpen } from "../../view/useOpen.ts";
import { EMPTY_PAGE, PagedList, type PageOf } from "../PagedList.tsx";
import { CompareLink } from "./CompareLink.tsx";
import { actorTexts } from "./texts.ts";
import type { TieGroupCounts } from "./tieGroups.ts";
import { ActorTiesDocument } from "./ties.gen.ts";

interface ActorTiesProps {
  readonly id: string;
  readonly groups: readonly TieGroupCounts[];
  readonly basis: readonly Basis[];
}

/** The ties of an actor by type, with true counts; each type opens to its ties. */
export function ActorTies({ id, groups, basis }: ActorTiesProps) {
  return (
    <ul className="panel-list">
      {groups.map((group) => (
        <li key={group.type}>
          <TieGroup id={id} group={group} basis={basis} />
        </li>
      ))}
    </ul>
  );
}

interface TieGroupProps {
  readonly id: string;
  readonly group: TieGroupCounts;
  readonly basis: readonly Basis[];
}

function TieGroup({ id, group, basis }: TieGroupProps) {
  const { say, number } = useWords();
  const [open, toggle] = useOpen(`${basis.includes("INTENDED") ? "plans" : "ties"}:${group.type}`);
  const { forward, backward } = TIE_TYPE_VIEWS[group.type];
  const heading = group.directions.map(({ direction, count }) => (
    <span key={direction}>
      {say(direction === "IN" ? backward : forward)} <strong>{number(count)}</strong>
    </span>
  ));
  const oneWay = group.directions.length === 1;
  return (
    <Disclosure
      open={open}
      onToggle={toggle}
      summary={<span className="tie-group">{heading}</span>}
    >
      {group.directions.map(({ direction }) => (
        <CompareLink key={direction} actor={id} type={group.type} direction={direction} />
      ))}
      <PagedList
        of={{ id, type: group.type, basis }}
        usePage={useTiesPage}
        empty={say(actorTexts.noTies)}
        row={(tie) => <TieRow key={tie.id} tie={tie} seenFrom={id} named={!oneWay} />}
      />
    </Disclosure>
  );
}

interface TiesWanted {
  readonly id: string;
  readonly type: TieType;
  readonly basis: readonly Basis[];
}

function useTiesPage(
  { id, type, basis }: TiesWanted,
  after: string | null,
): Loaded<PageOf<TieLineFragment>> {
  const filter = { types: [type], basis: [...basis] };
  const answer = useData(ActorTiesDocument, { id, filter, after });
  return mapped(answer, ({ actor }) => actor?.ties ?? EMPTY_PAGE);
}
