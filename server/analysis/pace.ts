import { breathe } from "../links/breathe.ts";

/** How long a sum may go on before others have their turn, in milliseconds. */
const SPELL = 12;

/** What may be asked of a long sum: to stop, and to tell how much of it is done, from 0 to 1. */
export interface Watch {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number) => void) | undefined;
}

/** When a long sum should let others have their turn. */
export interface Pace {
  /** Whether it is time; asked between small portions of the work. */
  due(): boolean;
  /** Lets others have their turn, having told how much is done, from 0 to 1. Throws the reason of the signal once it is aborted. */
  rest(done: number): Promise<void>;
}

/** The pace of a part of a long sum, which tells how much of the whole is done: from `begin` to `end`. */
export function partOf(pace: Pace, begin: number, end: number): Pace {
  return {
    due: () => pace.due(),
    rest: (done) => pace.rest(begin + done * (end - begin)),
  };
}

/** The pace of one long sum. Throws the reason of the signal where it is aborted already. */
export function paceOf({ signal, onProgress }: Watch): Pace {
  signal?.throwIfAborted();
  let since = performance.now();
  return {
    due: () => performance.now() - since >= SPELL,
    rest: async (done) => {
      onProgress?.(done);
      await breathe();
      signal?.throwIfAborted();
      since = performance.now();
    },
  };
}
