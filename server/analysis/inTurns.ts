import { breathe } from "../links/breathe.ts";

/**
 * A long computation that stops now and then, at least every 10 ms or so, to let others work; what
 * it returns in the end is its result.
 */
export type Work<Result> = Generator<void, Result, void>;

/**
 * The result of a computation that takes turns with all else that is to be done.
 * @throws the reason of the signal, when it fires or has fired.
 */
export async function inTurns<Result>(work: Work<Result>, signal?: AbortSignal): Promise<Result> {
  signal?.throwIfAborted();
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    await breathe();
    signal?.throwIfAborted();
  }
}
