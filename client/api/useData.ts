import { useCallback, useEffect, useState } from "react";
import { type AnyVariables, createRequest, type TypedDocumentNode, useClient } from "urql";
import { doneOf, type Failure, failureOf } from "./failure.ts";

/** What is known of an answer at this moment. */
export type Loaded<Data> =
  | {
      readonly state: "loading";
      /** How much of a long answer is worked out, from 0 to 1; null where it is not known. */
      readonly done: number | null;
      readonly cancel: () => void;
    }
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

/** A long answer that is being worked out: how far it is, and how often it was asked for. */
interface UnderWay {
  readonly key: string;
  readonly done: number;
  readonly turn: number;
}

/** Milliseconds after which a long answer is asked for again; the server waits as well. */
const ASK_AGAIN = 500;

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
  const [latest, setUnderWay] = useState<UnderWay | null>(null);
  const request = createRequest(document, variables);
  const key = `${request.key}/${attempt}`;
  const given = attempt === 0 ? known?.(request.key) : undefined;
  const asking = !pause && given === undefined && cancelled !== key;
  const underWay = latest?.key === key ? latest : null;
  const turn = underWay?.turn ?? 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for document, variables and attempt
  useEffect(() => {
    if (!asking) return;
    const policy = attempt > 0 || turn > 0 ? "network-only" : "cache-first";
    let again: ReturnType<typeof setTimeout> | undefined;
    const { unsubscribe } = client
      .query(document, variables, { requestPolicy: policy })
      .subscribe(({ data, error }) => {
        const done = error ? doneOf(error) : null;
        if (done !== null)
          again = setTimeout(() => setUnderWay({ key, done, turn: turn + 1 }), ASK_AGAIN);
        else if (error) setOutcome({ key, keep, failure: failureOf(error) });
        else if (data !== undefined) setOutcome({ key, keep, data });
      });
    return () => {
      clearTimeout(again);
      unsubscribe();
    };
  }, [client, key, asking, turn]);

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
  return { state: "loading", done: underWay?.done ?? null, cancel };
}
