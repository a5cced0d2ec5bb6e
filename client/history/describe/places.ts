import { isRearranged, movedBetween } from "../../explore/steps/moved.ts";
import { historyTexts } from "../texts.ts";
import type { Change } from "./change.ts";
import { actorsBy, counted } from "./counted.ts";

/** Actors that stand elsewhere. */
export function describePlaces(change: Change): string | null {
  const moved = movedBetween(change.before, change.after);
  if (moved.length === 0) return null;
  if (isRearranged(moved)) return change.words.say(historyTexts.arranged);
  return counted(actorsBy(moved.map(({ id }) => id)), historyTexts.moved, change);
}
