import { createContext, useContext, useMemo, useSyncExternalStore } from "react";
import { addressOf, viewOf } from "./address.ts";
import type { View } from "./view.ts";

/** Shows a view. `replace` leaves no trace in the history: for changes nobody goes back to. */
export type Go = (view: View, options?: { replace?: boolean }) => void;

/** Where the view is kept; the browser's address, unless a test gives another. */
export interface Place {
  address(): string;
  go: Go;
  subscribe(listener: () => void): () => void;
}

/** The address bar, with the browser's history. */
function browserPlace(window: Window): Place {
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  window.addEventListener("popstate", tell);
  return {
    address: () => window.location.pathname + window.location.search,
    go(view, { replace = false } = {}) {
      const address = addressOf(view);
      if (address === window.location.pathname + window.location.search) return;
      if (replace) window.history.replaceState(null, "", address);
      else window.history.pushState(null, "", address);
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Given by `main`; a test gives its own. */
export const PlaceContext = createContext<Place>(browserPlace(globalThis.window));

/** The view that the address names, and the way to another. Back and forward work. */
export function useView(): [view: View, go: Go] {
  const place = useContext(PlaceContext);
  const address = useSyncExternalStore(place.subscribe, place.address);
  const view = useMemo(() => viewOf(address), [address]);
  return [view, place.go];
}
