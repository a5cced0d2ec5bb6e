import type { ComponentType } from "react";
import type { Network } from "../network/network.ts";
import type { Shown } from "../network/shown.ts";
import type { IconName } from "../parts/Icon.tsx";
import type { Text } from "../texts.ts";

/** What every view of an exploration is given; selection, filters and places come from the address. */
export interface NetworkViewProps {
  readonly network: Network;
  readonly shown: Shown;
  /** Opens the menu of an actor at a place of the window, in pixels; the focus returns to `from`. */
  readonly onMenu: (menu: MenuAt) => void;
}

/** An actor's menu, and where it was asked for. */
export interface MenuAt {
  readonly actor: string;
  readonly x: number;
  readonly y: number;
}

/** A view as the registry lists it; its code is loaded when it is opened. */
export interface NetworkView {
  readonly View: ComponentType<NetworkViewProps>;
  readonly name: Text;
  readonly icon: IconName;
}
