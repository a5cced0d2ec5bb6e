import { Button } from "@digdir/designsystemet-react";
import { useNetwork } from "../network/networkContext.ts";
import { ADDED_AT_ONCE } from "../network/question.ts";
import type { TieCountsQuery } from "../ties/tieCounts.gen.ts";
import { TIE_TYPE_VIEWS } from "../ties/tieTypes.ts";
import { useWords } from "../useWords.ts";
import { useView } from "../view/useView.ts";
import { reached } from "./reach.ts";
import { collapsed, expanded, isExpanded } from "./steps/groups.ts";
import { exploreTexts } from "./texts.ts";
import "./Expansions.css";

type Count = NonNullable<TieCountsQuery["actor"]>["tieCounts"][number];

interface ExpansionsProps {
  readonly actor: string;
  /** True counts under the filter that is in force. */
  readonly counts: readonly Count[];
}

/** An actor's ties by type and direction, with true counts: how many are in the picture, and the way to more. */
export function Expansions({ actor, counts }: ExpansionsProps) {
  const { say } = useWords();
  if (counts.length === 0) return <p className="panel-note">{say(exploreTexts.noTies)}</p>;
  return (
    <ul className="expansions" aria-label={say(exploreTexts.expansions)}>
      {counts.map((count) => (
        <Expansion key={`${count.type} ${count.direction}`} actor={actor} {...count} />
      ))}
    </ul>
  );
}

function Expansion({ actor, type, direction, count }: Count & { readonly actor: string }) {
  const { say, number } = useWords();
  const [view, go] = useView();
  const network = useNetwork()?.network;
  const origin = { type: "neighbours", of: actor, tie: type, direction } as const;
  const { shown, hidden } = network
    ? reached(network, view.filter, origin)
    : { shown: 0, hidden: 0 };
  const left = count - shown - hidden;
  const name = say(TIE_TYPE_VIEWS[type][direction === "IN" ? "backward" : "forward"]);
  return (
    <li>
      <span>
        {name} <strong>{number(count)}</strong>
        <span className="count">
          {" "}
          {say(exploreTexts.inPicture, { count: shown })}
          {hidden > 0 && ` ${say(exploreTexts.filtered, { count: hidden })}`}
        </span>
      </span>
      <span className="expansion-buttons">
        {left > 0 && (
          <Button variant="tertiary" data-size="sm" onClick={() => go(expanded(view, origin))}>
            {say(left > ADDED_AT_ONCE ? exploreTexts.showSome : exploreTexts.showRest, {
              count: Math.min(left, ADDED_AT_ONCE),
            })}
            <span className="ds-sr-only">: {name}</span>
          </Button>
        )}
        {isExpanded(view, origin) && (
          <Button variant="tertiary" data-size="sm" onClick={() => go(collapsed(view, origin))}>
            {say(exploreTexts.collapse)}
            <span className="ds-sr-only">: {name}</span>
          </Button>
        )}
      </span>
    </li>
  );
}
