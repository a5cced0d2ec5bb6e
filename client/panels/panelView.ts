import type { ComponentType } from "react";
import type { Text } from "../texts.ts";

/** Where a panel stands: how deep its heading is, and the way to close it where it can be closed. */
export interface PanelPlace {
  readonly level: 1 | 2;
  readonly onClose?: () => void;
}

/** What every panel is given. */
export interface PanelProps {
  readonly id: string;
  readonly place: PanelPlace;
}

/** A panel as the registry lists it. */
export interface PanelView {
  readonly Panel: ComponentType<PanelProps>;
  /** What it shows: "actor". */
  readonly name: Text;
}
