import { useEffect, useState } from "react";
import { layout } from "../layout/layout.ts";
import { sceneOf } from "../layout/sceneOf.ts";
import type { Network } from "../network/network.ts";
import type { View } from "../view/view.ts";
import { moving } from "./steps/marks.ts";

/** A search for places that takes so long that the reader should know. */
export interface Placing {
  /** From 0 to 1. */
  readonly part: number;
  readonly cancel: () => void;
}

/** What is to be placed, and what is done with it then; the same object as long as it is the same. */
export interface ToPlace {
  readonly view: View;
  readonly network: Network;
  /** Whether all that are not pinned get another place, not only those without one. */
  readonly loose?: boolean;
  readonly onPlaced: (view: View) => void;
  /** Called where the reader does not want to wait. */
  readonly onCancelled: () => void;
}

/** Milliseconds: what is done sooner needs no word. */
const TOLD_AFTER = 1_000;

/** What of the whole must have been done since the page was last drawn for it. */
const TOLD_EVERY = 0.05;

/** Finds places for a view's actors; gives null where that is done, not wanted, or done in a moment. */
export function usePlacing(wanted: ToPlace | null): Placing | null {
  const [placing, setPlacing] = useState<Placing | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const { view, network, loose = false, onPlaced, onCancelled } = wanted;
    const stop = new AbortController();
    let part = 0;
    const cancel = (): void => {
      stop.abort();
      setPlacing(null);
      onCancelled();
    };
    const tell = (): void => setPlacing({ part, cancel });
    const timer = setTimeout(tell, TOLD_AFTER);
    const onProgress = (now: number): void => {
      if (now - part < TOLD_EVERY) return;
      part = now;
      setPlacing((before) => before && { part, cancel });
    };
    layout(sceneOf(view, network, loose), { signal: stop.signal, onProgress }).then(
      (places) => !stop.signal.aborted && onPlaced(moving(view, places)),
      // Without places there is no picture: better the view before than to wait for ever.
      () => !stop.signal.aborted && cancel(),
    );
    return () => {
      clearTimeout(timer);
      stop.abort();
      setPlacing(null);
    };
  }, [wanted]);
  return placing;
}
