import type { Action } from "./action.ts";
import { growActions } from "./growActions.ts";
import { historyActions } from "./historyActions.ts";
import { onwardActions } from "./onwardActions.ts";
import { pictureActions } from "./pictureActions.ts";
import { selectActions } from "./selectActions.ts";
import { sightActions } from "./sightActions.ts";
import { takeActions } from "./takeActions.ts";

/** Everything a reader can do with an exploration, by family, in the order in which it is offered. */
export const ACTION_FAMILIES: ReadonlyArray<readonly Action[]> = [
  historyActions,
  pictureActions,
  growActions,
  sightActions,
  selectActions,
  onwardActions,
  takeActions,
];

/** The same as one list. */
export const ACTIONS: readonly Action[] = ACTION_FAMILIES.flat();
