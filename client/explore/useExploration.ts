import { useEffect, useMemo, useRef, useState } from "react";
import { type Loaded, useData } from "../api/useData.ts";
import { layout } from "../layout/layout.ts";
import { sceneOf } from "../layout/sceneOf.ts";
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
import { moving } from "./steps/marks.ts";
import { isSettled, settled } from "./steps/settled.ts";

/** A view with the network that it shows; both belong together. */
export interface Explored {
  readonly view: View;
  readonly network: Network;
}

/**
 * Asks for the network of a view. What a step brought is placed and put into the address, which then
 * names it; until that is done, the view before stays on the screen.
 */
export function useExploration(view: View): Loaded<Explored> {
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
  const last = useRef<Explored | null>(null);
  const done = network !== null && isSettled(view, network);
  if (done) last.current = { view, network };

  useEffect(() => {
    if (!data || !network || isSettled(view, network)) return;
    const stop = new AbortController();
    const next = settled(view, network, data.network.added);
    layout(sceneOf(next, network), { signal: stop.signal }).then(
      (places) => {
        if (stop.signal.aborted) return;
        const placed = moving(next, places);
        known.learn(networkQuestion(placed, language), {
          network: { ...data.network, added: data.network.added.slice(steps) },
        });
        go(placed, { replace: true });
      },
      () => undefined,
    );
    return () => stop.abort();
  }, [data, network, steps, view, language, go, known]);

  if (answer.state === "error") return answer;
  if (done) return { state: "ready", data: { view, network }, refreshing: false };
  if (last.current) return { state: "ready", data: last.current, refreshing: true };
  return { state: "loading", cancel: answer.state === "loading" ? answer.cancel : () => undefined };
}
