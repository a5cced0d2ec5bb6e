import { createContext, useContext } from "react";
import type { View } from "../view/view.ts";
import type { Network } from "./network.ts";
import type { Shown } from "./shown.ts";

/** An exploration: how it is looked at, all that is known of it, and what of that is shown. */
export interface OnScreen {
  readonly view: View;
  readonly network: Network;
  readonly shown: Shown;
}

/** Given by the page on which a network is explored; null on every other. */
export const NetworkContext = createContext<OnScreen | null>(null);

/** The network that is explored; null where none is. */
export function useNetwork(): OnScreen | null {
  return useContext(NetworkContext);
}
