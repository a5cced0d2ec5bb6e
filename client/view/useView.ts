import { createContext, useContext, useEffect, useState, useSyncExternalStore } from "react";
import type { Ignored } from "./address/reading.ts";
import { addressOf, readAddress, viewOf } from "./address.ts";
import { remembering } from "./remembering.ts";
import type { View } from "./view.ts";

/** Shows a view. `replace` leaves no trace in the history: for changes nobody goes back to. */
export type Go = (view: View, options?: { replace?: boolean }) => void;

/** How an address came: by a step, in the place of the one before, or by the browser's back and forward. */
export type Arrival = "pushed" | "replaced" | "returned";

/** Where the view is kept; the browser's address, unless a test gives another. */
export interface Place {
  address(): string;
  go: Go;
  subscribe(listener: (arrival: Arrival) => void): () => void;
}

/** The address bar, with the browser's history. */
function browserPlace(window: Window): Place {
  const listeners = new Set<(arrival: Arrival) => void>();
  const tell = (arrival: Arrival): void => {
    for (const listener of listeners) listener(arrival);
  };
  window.addEventListener("popstate", () => tell("returned"));
  return {
    address: () => window.location.pathname + window.location.search,
    go(view, { replace = false } = {}) {
      const address = addressOf(view);
      if (address === window.location.pathname + window.location.search) return;
      if (replace) window.history.replaceState(null, "", address);
      else window.history.pushState(null, "", address);
      tell(replace ? "replaced" : "pushed");
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Given by `main`; a test gives its own. */
export const PlaceContext = createContext<Place>(browserPlace(globalThis.window));

/** Every link reads the address, and a long one takes a millisecond to read. */
const lastView = remembering(viewOf);

/** The view that the address names, and the way to another. Back and forward work. */
export function useView(): [view: View, go: Go] {
  const place = useContext(PlaceContext);
  const address = useSyncExternalStore(place.subscribe, place.address);
  return [lastView(address), place.go];
}

/** What the link that led here says that nobody understands; an address that takes its place is no other link. */
export function useIgnored(): readonly Ignored[] {
  const place = useContext(PlaceContext);
  const [ignored, setIgnored] = useState(() => readAddress(place.address()).ignored);
  useEffect(
    () =>
      place.subscribe((arrival) => {
        if (arrival !== "replaced") setIgnored(readAddress(place.address()).ignored);
      }),
    [place],
  );
  return ignored;
}
