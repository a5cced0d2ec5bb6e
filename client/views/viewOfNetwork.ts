import type { ComponentType } from "react";
import type { Network } from "../network/network.ts";
import type { Shown } from "../network/shown.ts";
import type { IconName } from "../parts/Icon.tsx";
import type { Text } from "../texts.ts";
import type { View } from "../view/view.ts";

/** What every view of an exploration is given; what it changes goes to the address. */
export interface NetworkViewProps {
  /** The view that network and places belong to; the address may be a step ahead of it. */
  readonly view: View;
  readonly network: Network;
  readonly shown: Shown;
  /** Opens the menu of an actor at a place of the window, in pixels; the focus returns to `from`. */
  readonly onMenu: (menu: MenuAt) => void;
  /** Is given what the page can ask of the view; only pictures have it. */
  readonly handle?: React.Ref<PictureHandle>;
}

/** What the page can ask of a picture. */
export interface PictureHandle {
  /** Shows all of it. */
  fit(): void;
  /** Moves the picture so far that an actor is in sight. */
  reveal(actor: string): void;
  /** Where an actor is seen, in pixels of the window; null where it is not. */
  placeOf(actor: string): { readonly x: number; readonly y: number } | null;
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
  /** Stands below it: what its signs mean. */
  readonly Below?: ComponentType;
  readonly name: Text;
  readonly icon: IconName;
}
