import type { ReactNode } from "react";
import type { Loaded } from "../api/useData.ts";
import { Failed } from "./Failed.tsx";
import { Waiting } from "./Waiting.tsx";

interface AwaitProps<Data> {
  readonly of: Loaded<Data>;
  /** What is waited for, in the reader's language. */
  readonly what: string;
  readonly children: (data: Data) => ReactNode;
}

/** Draws data when it is there; waiting and failing look the same everywhere. */
export function Await<Data>({ of, what, children }: AwaitProps<Data>) {
  if (of.state === "loading") return <Waiting what={what} done={of.done} onCancel={of.cancel} />;
  if (of.state === "error") return <Failed failure={of.failure} onRetry={of.retry} />;
  return children(of.data);
}
