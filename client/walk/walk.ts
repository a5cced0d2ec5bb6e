import { type Ground, type Neighbour, rankOf } from "./ground.ts";

/** A walk from actor to neighbour. */
export interface Walk {
  /** The way one came; one stands at its end. Empty where nobody is shown. */
  readonly trail: readonly string[];
  /** Where one stood until that was no longer shown; null again after the next move. */
  readonly lost: string | null;
}

/** A walk before its first step. */
export const NOWHERE: Walk = { trail: [], lost: null };

/** Ways to go on: among those beside one, further out, and back. */
export type Move = "next" | "previous" | "nextType" | "previousType" | "onwards" | "back" | "first";

/** Steps that can be gone back. */
const LONGEST = 100;

/** Where one stands; null where nobody is shown. */
export function placeOf({ trail }: Walk): string | null {
  return trail.at(-1) ?? null;
}

/** Those among whom one moves sideways: the neighbours of where one came from, or else everybody. */
export interface Beside {
  /** Null where one came from nobody. */
  readonly of: string | null;
  readonly all: readonly Neighbour[];
  /** Where among them one stands; -1 where nobody is shown. */
  readonly nth: number;
}

/** Those among whom one stands. */
export function besideOf(walk: Walk, ground: Ground): Beside {
  const [of = null] = walk.trail.slice(-2, -1);
  const around = of === null ? [] : (ground.neighbours.get(of) ?? []);
  const here = placeOf(walk);
  const nth = around.findIndex(({ id }) => id === here);
  if (nth >= 0) return { of, all: around, nth };
  const all = ground.actors.map((id): Neighbour => ({ id, ties: [] }));
  return { of: null, all, nth: all.findIndex(({ id }) => id === here) };
}

/** The walk on a ground that has changed: back to the nearest on the trail that is shown, or to the first actor. */
export function standing({ trail, lost }: Walk, { actors }: Ground): Walk {
  const shown = new Set(actors);
  if (trail.length > 0 && trail.every((id) => shown.has(id))) return { trail, lost };
  const left = trail.filter((id) => shown.has(id)).filter((id, nth, all) => id !== all[nth - 1]);
  const before = trail.at(-1) ?? null;
  const first = actors.slice(0, 1);
  return {
    trail: left.length > 0 ? left : first,
    lost: before === null || shown.has(before) ? lost : before,
  };
}

/** The walk begun anew at an actor. */
export function begunAt(actor: string): Walk {
  return { trail: [actor], lost: null };
}

/** The walk after a move; the same where the move leads nowhere. One must be standing on the ground. */
export function moved(walk: Walk, move: Move, ground: Ground): Walk {
  const trail = MOVES[move](walk, ground);
  return trail === null ? walk : { trail, lost: null };
}

/** Whether a deed is a move. */
export function isMove(deed: string): deed is Move {
  return deed in MOVES;
}

/** The trail after each move; null where it leads nowhere. */
const MOVES: Readonly<Record<Move, (walk: Walk, ground: Ground) => readonly string[] | null>> = {
  next: (walk, ground) => aside(walk, ground, 1),
  previous: (walk, ground) => aside(walk, ground, -1),
  nextType: (walk, ground) => toType(walk, ground, 1),
  previousType: (walk, ground) => toType(walk, ground, -1),
  onwards({ trail }, { neighbours }) {
    const around = neighbours.get(trail.at(-1) ?? "") ?? [];
    // Whoever goes on does not want to go back, as long as there is anybody else.
    const next = around.find(({ id }) => id !== trail.at(-2)) ?? around[0];
    return next ? [...trail, next.id].slice(-LONGEST) : null;
  },
  back: ({ trail }) => (trail.length > 1 ? trail.slice(0, -1) : null),
  first: (_walk, { actors }) => (actors.length > 0 ? actors.slice(0, 1) : null),
};

/** To the one before or after, around the end. */
function aside(walk: Walk, ground: Ground, by: 1 | -1): readonly string[] | null {
  const { all, nth, of } = besideOf(walk, ground);
  return stepped(walk, of, all.at((nth + by) % all.length));
}

/** To the first one that is tied in the next or the previous way, around the end. */
function toType(walk: Walk, ground: Ground, by: 1 | -1): readonly string[] | null {
  const { all, nth, of } = besideOf(walk, ground);
  const here = all[nth];
  const firsts = all.filter((each, index) => {
    const before = all[index - 1];
    return !before || rankOf(before) !== rankOf(each);
  });
  if (!here || firsts.length < 2) return null;
  const type = firsts.findIndex((each) => rankOf(each) === rankOf(here));
  return stepped(walk, of, firsts.at((type + by) % firsts.length));
}

/** The trail with another end; begun anew where one moves among everybody. */
function stepped(
  { trail }: Walk,
  of: string | null,
  to: Neighbour | undefined,
): readonly string[] | null {
  if (!to) return null;
  return of === null ? [to.id] : [...trail.slice(0, -1), to.id];
}
