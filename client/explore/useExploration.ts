import { useMemo, useRef, useState } from "react";
import { type Loaded, useData } from "../api/useData.ts";
import {
  NetworkDocument,
  type NetworkQuery,
  type NetworkQueryVariables,
} from "../network/network.gen.ts";
import { type Network, networkOf } from "../network/network.ts";
import { networkQuestion, pending } from "../network/question.ts";
import { useWords } from "../useWords.ts";
import { useView } from "../view/useView.ts";
import type { View } from "../view/view.ts";
import { KnownAnswers } from "./knownAnswers.ts";
import { isSettled, settled } from "./steps/settled.ts";
import { type Placing, type ToPlace, usePlacing } from "./usePlacing.ts";

/** A view with the network that it shows; both belong together. */
export interface Explored {
  readonly view: View;
  readonly network: Network;
}

/** What is known of an exploration, and the search for places where that takes long. */
export type Exploration = Loaded<Explored> & { readonly placing: Placing | null };

/**
 * Asks for the network of a view, which must be the same object as long as it is the same. What a step
 * brought is placed and put into the address, which then names it; until that is done, the view before
 * stays on the screen, and is gone back to where the reader does not want to wait.
 */
export function useExploration(view: View): Exploration {
  const { language } = useWords();
  const [, go] = useView();
  const [known] = useState(
    () => new KnownAnswers<NetworkQuery, NetworkQueryVariables>(NetworkDocument),
  );
  const answer = useData(NetworkDocument, networkQuestion(view, language), {
    keep: "network",
    known: known.of,
  });
  const data = answer.state === "ready" && !answer.refreshing ? answer.data : null;
  const steps = pending(view).length;
  const network = useMemo(() => (data ? networkOf(data.network, steps) : null), [data, steps]);
  const [givenUp, setGivenUp] = useState<View | null>(null);
  const last = useRef<Explored | null>(null);
  const done = network !== null && isSettled(view, network);
  if (done) last.current = { view, network };

  const wanted = useMemo<ToPlace | null>(() => {
    if (!data || !network || givenUp === view || isSettled(view, network)) return null;
    return {
      view: settled(view, network, data.network.added),
      network,
      onPlaced(placed) {
        known.learn(networkQuestion(placed, language), {
          network: { ...data.network, added: data.network.added.slice(steps) },
        });
        go(placed, { replace: true });
      },
      onCancelled: () =>
        last.current ? go(last.current.view, { replace: true }) : setGivenUp(view),
    };
  }, [data, network, steps, view, givenUp, language, go, known]);
  const placing = usePlacing(wanted);

  if (answer.state === "error") return { ...answer, placing };
  if (givenUp === view) {
    return {
      state: "error",
      failure: { kind: "cancelled" },
      retry: () => setGivenUp(null),
      placing,
    };
  }
  if (done) return { state: "ready", data: { view, network }, refreshing: false, placing };
  if (last.current) return { state: "ready", data: last.current, refreshing: true, placing };
  const cancel = answer.state === "loading" ? answer.cancel : () => placing?.cancel();
  return { state: "loading", cancel, placing };
}
