import type { AnyVariables, Client, TypedDocumentNode } from "urql";
import { failureOf } from "../api/failure.ts";

/**
 * One answer of the API; when the signal says stop, the request is given up.
 * @throws Error naming the kind of failure, or the signal's reason.
 */
export function ask<Data, Variables extends AnyVariables>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  { variables, signal }: { readonly variables: Variables; readonly signal: AbortSignal },
): Promise<Data> {
  let end = (): void => undefined;
  const answer = new Promise<Data>((resolve, reject) => {
    signal.throwIfAborted();
    const { unsubscribe } = client.query(document, variables).subscribe(({ data, error }) => {
      if (error) reject(new Error(failureOf(error).kind));
      else if (data === undefined) reject(new Error("away"));
      else resolve(data);
    });
    end = unsubscribe;
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  return answer.finally(() => end());
}
