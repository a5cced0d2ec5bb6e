import { useMemo, useRef, useState } from "react";
import type { Loaded } from "../api/useData.ts";
import type { Network } from "../network/network.ts";
import { pending } from "../network/question.ts";
import type { Text } from "../texts.ts";
import { addressOf } from "../view/address.ts";
import { useView } from "../view/useView.ts";
import type { View } from "../view/view.ts";
import { nobodyNew } from "./nobodyNew.ts";
import { isSettled, settled } from "./steps/settled.ts";
import { useAsked } from "./useAsked.ts";
import { type Placing, type ToPlace, usePlacing } from "./usePlacing.ts";

/** A view with the network that it shows; both belong together. */
export interface Explored {
  readonly view: View;
  readonly network: Network;
}

/** What is known of an exploration. */
export type Exploration = Loaded<Explored> & {
  /** What is on the screen; null until the first answer is in. Where a step fails, it stays. */
  readonly last: Explored | null;
  /** The search for places, where that takes long. */
  readonly placing: Placing | null;
  /** Why the latest step brought nobody; null where it did, or something else was done since. */
  readonly nobodyNew: Text | null;
};

/**
 * Asks for the network of a view, which must be the same object as long as it is the same, as far as the data
 * knows what it names. What a step brought is placed and put into the address, which then names it; until that
 * is done, the view before stays on the screen, and is gone back to where the reader does not want to wait.
 */
export function useExploration(named: View): Exploration {
  const [, go] = useView();
  const { view, answer, said, learn } = useAsked(named);
  const [givenUp, setGivenUp] = useState<View | null>(null);
  const [told, setTold] = useState<{ readonly address: string; readonly why: Text } | null>(null);
  const last = useRef<Explored | null>(null);
  const after = useMemo(
    () => said && settled(view, said.network, said.data.network.added),
    [said, view],
  );
  // Where a step brings nobody, and nobody else is there, nobody is placed and the address stays.
  const isEmpty = after?.explored.groups.length === 0;
  const done = said !== null && (isEmpty || isSettled(view, said.network));
  if (done) last.current = { view, network: said.network };

  const wanted = useMemo<ToPlace | null>(() => {
    if (!said || !after || done || givenUp === view) return null;
    const { network } = said.data;
    const steps = pending(view);
    return {
      view: after,
      network: said.network,
      onPlaced(placed) {
        learn(placed, { network: { ...network, added: network.added.slice(steps.length) } });
        const why = nobodyNew(steps, network.added, network.members.length);
        setTold(why && { address: addressOf(placed), why });
        go(placed, { replace: true });
      },
      onCancelled: () =>
        last.current ? go(last.current.view, { replace: true }) : setGivenUp(view),
    };
  }, [said, after, done, view, givenUp, learn, go]);
  const placing = usePlacing(wanted);

  const nobody = told?.address === addressOf(view) ? told.why : null;
  const more = { last: last.current, placing, nobodyNew: nobody };
  if (answer.state === "error") return { ...answer, ...more };
  if (givenUp === view) {
    const retry = (): void => setGivenUp(null);
    return { state: "error", failure: { kind: "cancelled" }, retry, ...more };
  }
  if (last.current) return { state: "ready", data: last.current, refreshing: !done, ...more };
  const cancel = answer.state === "loading" ? answer.cancel : () => placing?.cancel();
  return { state: "loading", done: null, cancel, ...more };
}
