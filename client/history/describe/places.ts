import type { Point } from "../../view/explored.ts";
import type { View } from "../../view/view.ts";
import { historyTexts } from "../texts.ts";
import type { Change } from "./change.ts";
import { actorsBy, counted } from "./counted.ts";

/** Actors that stand elsewhere. What is dragged moves one way; what is arranged, each its own. */
export function describePlaces(change: Change): string | null {
  const was = placesOf(change.before);
  const moved = [...placesOf(change.after)].flatMap(([id, { x, y }]) => {
    const from = was.get(id);
    return from && (from.x !== x || from.y !== y)
      ? [{ id, way: `${x - from.x} ${y - from.y}` }]
      : [];
  });
  if (moved.length === 0) return null;
  const ways = new Set(moved.map(({ way }) => way));
  if (ways.size > 1) return change.words.say(historyTexts.arranged);
  return counted(actorsBy(moved.map(({ id }) => id)), historyTexts.moved, change);
}

function placesOf({ explored }: View): Map<string, Point> {
  return new Map(
    explored.groups.flatMap(({ actors }) =>
      (actors ?? []).flatMap(({ id, at }): Array<[string, Point]> => (at ? [[id, at]] : [])),
    ),
  );
}
