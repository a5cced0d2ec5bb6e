import type { Point } from "../view/explored.ts";
import { disorder } from "./disorder.ts";
import type { Link } from "./links.ts";
import { isClear } from "./room.ts";

/** Actors up to which each is looked at with each; for more it would take too long. */
export const SMALL = 60;

/** Rounds of looking at each actor; most drawings are settled after three. */
const ROUNDS = 5;

/** Ways to step aside, in steps. */
const ASIDE: readonly Point[] = [2, 4, 8, 16].flatMap((far) => [
  { x: far, y: 0 },
  { x: -far, y: 0 },
  { x: 0, y: far / 2 },
  { x: 0, y: -far / 2 },
  { x: far, y: far / 2 },
  { x: -far, y: far / 2 },
  { x: far, y: -far / 2 },
  { x: -far, y: -far / 2 },
]);

/** What a change must gain, so that the same few are not changed to and fro. */
const WORTH = 0.5;

/**
 * The same drawing with actors exchanged, or moved a little aside, wherever that leaves fewer lines crossed,
 * covered or long. Only `movable` ones move; where they are many, none does.
 */
export function improved(
  places: ReadonlyMap<string, Point>,
  movable: readonly string[],
  links: readonly Link[],
): Map<string, Point> {
  const now = new Map(places);
  if (movable.length > SMALL) return now;
  const linksOf = new Map(
    movable.map((id) => [id, links.filter(([a, b]) => a === id || b === id)]),
  );
  const touching = (ids: readonly string[]): Link[] => [
    ...new Set(ids.flatMap((id) => linksOf.get(id) ?? [])),
  ];
  /** Keeps a change where it makes things better. */
  const attempt = (change: ReadonlyMap<string, Point>): boolean => {
    const ids = [...change.keys()];
    const before = new Map(ids.map((id) => [id, now.get(id) ?? { x: 0, y: 0 }]));
    const faults = (): number => disorder({ places: now, links }, touching(ids), ids);
    const was = faults();
    for (const [id, at] of change) now.set(id, at);
    if (faults() < was - WORTH) return true;
    for (const [id, at] of before) now.set(id, at);
    return false;
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    if (!changesOf(movable, now).reduce((some, change) => attempt(change()) || some, false)) break;
  }
  return now;
}

/** Each pair exchanged, then each one a little aside; as functions, since each begins from what came before. */
function changesOf(
  movable: readonly string[],
  now: ReadonlyMap<string, Point>,
): Array<() => ReadonlyMap<string, Point>> {
  const exchanges = movable.flatMap((a, index) =>
    movable.slice(index + 1).map((b) => () => {
      const [atA, atB] = [now.get(a), now.get(b)];
      return new Map(atA && atB ? [[a, atB] as const, [b, atA] as const] : []);
    }),
  );
  const steps = movable.flatMap((id) =>
    ASIDE.map(({ x, y }) => () => {
      const at = now.get(id) ?? { x: 0, y: 0 };
      const next = { x: at.x + x, y: at.y + y };
      const free = [...now].every(([other, there]) => other === id || isClear(there, next));
      return new Map(free ? [[id, next]] : []);
    }),
  );
  return [...exchanges, ...steps];
}
