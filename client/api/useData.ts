import { useCallback, useEffect, useState } from "react";
import { type AnyVariables, createRequest, type TypedDocumentNode, useClient } from "urql";
import { type Failure, failureOf } from "./failure.ts";

/** What is known of an answer at this moment. */
export type Loaded<Data> =
  | { readonly state: "loading"; readonly cancel: () => void }
  | { readonly state: "error"; readonly failure: Failure; readonly retry: () => void }
  | { readonly state: "ready"; readonly data: Data; readonly refreshing: boolean };

interface Options<Data> {
  /** Asks nothing while true, and stays loading. */
  readonly pause?: boolean;
  /** Answers to questions with the same mark stay on the screen until the next one is in. */
  readonly keep?: string;
  /** An answer that is known already, by the key of its request: then nothing is asked. */
  readonly known?: (key: number) => Data | undefined;
}

interface Outcome<Data> {
  readonly key: string;
  readonly keep: string | undefined;
  readonly data?: Data;
  readonly failure?: Failure;
}

/** Asks the API; asks again when the variables change, and gives up what nobody waits for. */
export function useData<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { pause = false, keep, known }: Options<Data> = {},
): Loaded<Data> {
  const client = useClient();
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<Outcome<Data> | null>(null);
  const [cancelled, setCancelled] = useState("");
  const request = createRequest(document, variables);
  const key = `${request.key}/${attempt}`;
  const given = attempt === 0 ? known?.(request.key) : undefined;
  const asking = !pause && given === undefined && cancelled !== key;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for document, variables and attempt
  useEffect(() => {
    if (!asking) return;
    const policy = attempt > 0 ? "network-only" : "cache-first";
    const { unsubscribe } = client
      .query(document, variables, { requestPolicy: policy })
      .subscribe(({ data, error }) => {
        if (error) setOutcome({ key, keep, failure: failureOf(error) });
        else if (data !== undefined) setOutcome({ key, keep, data });
      });
    return unsubscribe;
  }, [client, key, asking]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const cancel = useCallback(() => setCancelled(key), [key]);
  if (cancelled === key) return { state: "error", failure: { kind: "cancelled" }, retry };
  if (outcome?.key === key && outcome.failure) {
    return { state: "error", failure: outcome.failure, retry };
  }
  if (given !== undefined) return { state: "ready", data: given, refreshing: false };
  const kept = keep !== undefined && outcome?.keep === keep;
  if (outcome?.data !== undefined && (outcome.key === key || kept)) {
    return { state: "ready", data: outcome.data, refreshing: outcome.key !== key };
  }
  return { state: "loading", cancel };
}
