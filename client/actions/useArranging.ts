import { useEffect, useRef, useState } from "react";
import { moving } from "../explore/steps/marks.ts";
import { layout } from "../layout/layout.ts";
import { sceneOf } from "../layout/sceneOf.ts";
import type { Network } from "../network/network.ts";
import type { View } from "../view/view.ts";

interface Arranging {
  /** Places all actors anew that are not pinned, then shows that. */
  readonly arrange: () => void;
  /** From 0 to 1; null while nothing is arranged. */
  readonly progress: number | null;
  readonly cancel: () => void;
}

/** Arranges a view anew, until it is another view or the reader has had enough. */
export function useArranging(view: View, network: Network, go: (view: View) => void): Arranging {
  const running = useRef<AbortController | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const cancel = (): void => {
    running.current?.abort();
    running.current = null;
    setProgress(null);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view ends what was begun for this one
  useEffect(() => cancel, [view]);
  const arrange = (): void => {
    cancel();
    const stop = new AbortController();
    running.current = stop;
    setProgress(0);
    const scene = sceneOf(view, network, true);
    layout(scene, { signal: stop.signal, onProgress: setProgress })
      .then((places) => {
        if (!stop.signal.aborted) go(moving(view, places));
      })
      .catch(() => undefined)
      .finally(() => running.current === stop && cancel());
  };
  return { arrange, progress, cancel };
}
