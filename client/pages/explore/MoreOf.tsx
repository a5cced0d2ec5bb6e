import { Button } from "@digdir/designsystemet-react";
import { actorsIn, expanded } from "../../explore/steps/groups.ts";
import type { Network } from "../../network/network.ts";
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
  const left = of - there;
  if (left <= 0) return null;
  return (
    <p className="explore-more">
      {say(explorePageTexts.asked, { shown: there, of })}
      <Button variant="tertiary" data-size="sm" onClick={() => go(expanded(view, origin))}>
        {say(explorePageTexts.more, { count: Math.min(left, ADDED_AT_ONCE) })}
      </Button>
    </p>
  );
}

/** How many of the actors that belong to a beginning are in the exploration. */
function reachedBy(origin: Origin, view: View, { members, ties, hiddenTies }: Network): number {
  const there = actorsIn(view).flatMap((id) => members.get(id) ?? []);
  if (origin.type === "region")
    return there.filter(({ regions }) => regions.includes(origin.id)).length;
  if (origin.type === "theme")
    return there.filter(({ themes }) => themes.includes(origin.id)).length;
  if (origin.type !== "neighbours") return 0;
  const near = new Set(
    ties
      .filter(({ id }) => !hiddenTies.has(id))
      .flatMap(({ from, to }) => {
        if (from.id === origin.of) return [to.id];
        return to.id === origin.of ? [from.id] : [];
      }),
  );
  return near.size;
}
