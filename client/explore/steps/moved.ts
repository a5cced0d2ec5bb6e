import type { Point } from "../../view/explored.ts";
import type { View } from "../../view/view.ts";

/** An actor that stands elsewhere than before. */
interface Moved {
  readonly id: string;
  /** From where it was to where it is, the same text for the same way. */
  readonly way: string;
}

/** Actors that stand elsewhere in a view than in another; those in one of them alone are left out. */
export function movedBetween(before: View, after: View): Moved[] {
  const was = placesOf(before);
  return [...placesOf(after)].flatMap(([id, { x, y }]) => {
    const from = was.get(id);
    if (!from || (from.x === x && from.y === y)) return [];
    return [{ id, way: `${x - from.x} ${y - from.y}` }];
  });
}

/** Whether actors were arranged anew: what is dragged goes one way, what is arranged each its own. */
export function isRearranged(moved: readonly Moved[]): boolean {
  return new Set(moved.map(({ way }) => way)).size > 1;
}

function placesOf({ explored }: View): Map<string, Point> {
  return new Map(
    explored.groups.flatMap(({ actors }) =>
      (actors ?? []).flatMap(({ id, at }): Array<[string, Point]> => (at ? [[id, at]] : [])),
    ),
  );
}
