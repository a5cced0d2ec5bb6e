import { useMemo, useState } from "react";
import { type Loaded, useData } from "../api/useData.ts";
import {
  NetworkDocument,
  type NetworkQuery,
  type NetworkQueryVariables,
} from "../network/network.gen.ts";
import { type Network, networkOf } from "../network/network.ts";
import { networkQuestion, pending } from "../network/question.ts";
import { useWords } from "../useWords.ts";
import type { View } from "../view/view.ts";
import { KnownAnswers } from "./knownAnswers.ts";
import { useKnown } from "./useKnown.ts";

/** What the API says of a view. */
interface Asked {
  /** The view as far as the data knows what it names; the same object as long as it is the same. */
  readonly view: View;
  readonly answer: Loaded<NetworkQuery>;
  /** The answer to this very view; null until it is in. */
  readonly said: { readonly data: NetworkQuery; readonly network: Network } | null;
  /** Remembers what the API would say of a view that its answer has filled in. */
  readonly learn: (view: View, answer: NetworkQuery) => void;
}

/** Asks the API about the exploration of a view, and about no view that an answer has filled in. */
export function useAsked(named: View): Asked {
  const { view, unknown, drop } = useKnown(named);
  const { language } = useWords();
  const [known] = useState(
    () => new KnownAnswers<NetworkQuery, NetworkQueryVariables>(NetworkDocument),
  );
  const answer = useData(NetworkDocument, networkQuestion(view, language), {
    keep: "network",
    known: known.of,
  });
  if (answer.state === "error") drop(answer.failure);
  const data = answer.state === "ready" && !answer.refreshing ? answer.data : null;
  const steps = pending(view).length;
  const said = useMemo(() => {
    if (!data) return null;
    const network = { ...data.network, unknown: [...data.network.unknown, ...unknown] };
    return { data: { ...data, network }, network: networkOf(network, steps) };
  }, [data, unknown, steps]);
  const learn = useMemo(
    () => (filled: View, its: NetworkQuery) => known.learn(networkQuestion(filled, language), its),
    [known, language],
  );
  return { view, answer, said, learn };
}
