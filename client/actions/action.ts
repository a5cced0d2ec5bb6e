import type { Network } from "../network/network.ts";
import type { Shown } from "../network/shown.ts";
import type { IconName } from "../parts/Icon.tsx";
import type { Text } from "../texts.ts";
import type { View } from "../view/view.ts";

/** What an action finds when it is asked for. */
export interface Situation {
  readonly view: View;
  readonly network: Network;
  readonly shown: Shown;
  /** What the action is about: the actors that are selected, or the one whose menu is open. */
  readonly actors: readonly string[];
  /** Shows another view; the history remembers it. */
  readonly go: (view: View) => void;
  /** What cannot be said by a view alone. */
  readonly effects: Effects;
}

/** What waits for the reader, and is opened by an action. */
export type Part = "search" | "export" | "history" | "palette" | "filter" | "help" | "query";

/** What an action can set off beside another view. */
export interface Effects {
  /** Null where there is nothing to undo. */
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  /** Places all actors anew that are not pinned. */
  readonly arrange: () => void;
  readonly fit: () => void;
  /** Null for parts that the page does not have. */
  readonly opener: (part: Part) => (() => void) | null;
  readonly copyLink: () => void;
}

/** Something a reader can do, wherever it is offered: toolbar, menu, shortcut, command palette. */
export interface Action {
  readonly id: string;
  readonly name: Text;
  readonly icon?: IconName;
  /** A key as `KeyboardEvent.key` gives it, letters small, `Mod+` for Ctrl or ⌘: "Mod+Shift+z". */
  readonly keys?: readonly string[];
  /** Whether its keys work everywhere but in fields; else only where the focus is in graph, table or panel. */
  readonly anywhere?: boolean;
  /** Where it is offered; the palette and the keys offer all of them. */
  readonly on: ReadonlyArray<"toolbar" | "menu">;
  /** Whether there is anything to do. */
  ready(situation: Situation): boolean;
  /** Whether it is on, for what is switched on and off. */
  pressed?(situation: Situation): boolean;
  run(situation: Situation): void;
}
