import { Button } from "@digdir/designsystemet-react";
import { actorsIn, expanded } from "../../explore/steps/groups.ts";
import { isHiddenByEnds } from "../../network/hiddenByEnds.ts";
import type { Member, Network } from "../../network/network.ts";
import { ADDED_AT_ONCE, counted } from "../../network/question.ts";
import { useWords } from "../../useWords.ts";
import type { Origin } from "../../view/explored.ts";
import { useView } from "../../view/useView.ts";
import type { View } from "../../view/view.ts";
import { explorePageTexts } from "./texts.ts";

interface MoreOfProps {
  readonly view: View;
  readonly network: Network;
}

/** "20 of 25 shown", of what the exploration began with, and the way to the rest; nothing where all of it is there. */
export function MoreOf({ view, network }: MoreOfProps) {
  const { say } = useWords();
  const [, go] = useView();
  const [origin] = counted(view);
  const of = network.startCount;
  if (!origin || of === null) return null;
  const there = reachedBy(origin, view, network);
  const left = of - there.length;
  if (left <= 0) return null;
  const hidden = there.filter((member) => member.hidden).length;
  const told = { shown: there.length - hidden, of, hidden };
  return (
    <p className="explore-more">
      {say(hidden > 0 ? explorePageTexts.askedFiltered : explorePageTexts.asked, told)}
      <Button variant="tertiary" data-size="sm" onClick={() => go(expanded(view, origin))}>
        {say(explorePageTexts.more, { count: Math.min(left, ADDED_AT_ONCE) })}
      </Button>
    </p>
  );
}

/** The actors that belong to a beginning and are in the exploration, those that a filter hides included. */
function reachedBy(origin: Origin, view: View, network: Network): Member[] {
  const there = actorsIn(view).flatMap((id) => network.members.get(id) ?? []);
  if (origin.type === "region") return there.filter(({ regions }) => regions.includes(origin.id));
  if (origin.type === "theme") return there.filter(({ themes }) => themes.includes(origin.id));
  if (origin.type !== "neighbours") return [];
  const counts = network.ties.filter(
    (tie) => !network.hiddenTies.has(tie.id) || isHiddenByEnds(tie, network, view.filter),
  );
  const near = new Set(
    counts.flatMap(({ from, to }) => {
      if (from.id === origin.of) return [to.id];
      return to.id === origin.of ? [from.id] : [];
    }),
  );
  return there.filter(({ actor }) => near.has(actor.id));
}
