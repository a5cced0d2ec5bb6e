import { createContext, useContext } from "react";
import type { Network } from "./network.ts";
import type { Shown } from "./shown.ts";

/** An exploration as far as it is known: all of it, and what is on the screen. */
export interface OnScreen {
  readonly network: Network;
  readonly shown: Shown;
}

/** Given by the page on which a network is explored; null on every other. */
export const NetworkContext = createContext<OnScreen | null>(null);

/** The network that is explored; null where none is. */
export function useNetwork(): OnScreen | null {
  return useContext(NetworkContext);
}
