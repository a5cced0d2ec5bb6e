import { useSyncExternalStore } from "react";

/** Widths at which the filters stand beside what they filter; the same as in `networkFilter.css`. */
const WIDE = "(min-width: 80rem)";

/** Whether the window is wide enough for the filters to stand beside what they filter. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => globalThis.matchMedia(WIDE).matches);
}

function subscribe(listener: () => void): () => void {
  const query = globalThis.matchMedia(WIDE);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}
