import { type Pace, paceOf } from "../pace.ts";
import { type Projection, slotOf } from "../projection.ts";

/** Statements of sources: each place is two actors and a source that states a tie between them, by index; −1 for a source that is not named. */
export interface Statements {
  readonly a: ArrayLike<number>;
  readonly b: ArrayLike<number>;
  readonly source: ArrayLike<number>;
}

/** The ties that count and those that are on record, with who states them. */
export interface AllStatements {
  /** Ids of the sources. */
  readonly sources: readonly string[];
  /** The ties behind the edges of the projection, by the evidence that passes the filter. */
  readonly edges: Statements;
  /** All stated and inferred ties, whatever the filter. */
  readonly onRecord: Statements;
}

/** Stands for no single source: several state it, or none is named. */
export const SEVERAL = -1;
/** Stands for an actor without any tie on record. */
export const UNTIED = -2;

/** What hangs on one source alone; sources are numbers, places in `sources`. */
export interface Stated {
  /** Ids of the sources that state an edge or a record alone, sorted. */
  readonly sources: readonly string[];
  /** For each place in the projection's `targets`, the only source that states the edge, or `SEVERAL`. */
  readonly ofSlot: Int32Array;
  /** For each actor, the only source that states all its ties on record, `SEVERAL` or `UNTIED`. */
  readonly ofActor: Int32Array;
  /** How many edges each source states alone. */
  readonly edgeCounts: Int32Array;
}

/** Statements that are read before the time is looked at. */
const AT_ONCE = 500;

/** What would go with each source, were it left out: the edges and the records that it states alone. */
export async function statedIn(
  projection: Projection,
  { sources, edges, onRecord }: AllStatements,
  pace: Pace = paceOf({}),
): Promise<Stated> {
  const ofSlot = new Int32Array(projection.targets.length).fill(UNTIED);
  const ofActor = new Int32Array(projection.ids.length).fill(UNTIED);
  await each(edges, pace, (a, b, source) => {
    rest(ofSlot, slotOf(projection, a, b), source);
    rest(ofSlot, slotOf(projection, b, a), source);
  });
  await each(onRecord, pace, (a, b, source) => {
    rest(ofActor, a, source);
    rest(ofActor, b, source);
  });
  return numbered({ sources, ofSlot, ofActor });
}

async function each(
  { a, b, source }: Statements,
  pace: Pace,
  see: (a: number, b: number, source: number) => void,
): Promise<void> {
  for (let at = 0; at < a.length; at++) {
    see(a[at] ?? 0, b[at] ?? 0, source[at] ?? SEVERAL);
    if (at % AT_ONCE === 0 && pace.due()) await pace.rest(0);
  }
}

/** Lets something rest on one more source, or on several. */
function rest(of: Int32Array, at: number, source: number): void {
  if (at < 0) return;
  const known = of[at];
  of[at] = known === UNTIED || known === source ? source : SEVERAL;
}

/** Numbers those sources alone that something rests on, in the order of their ids. */
function numbered({ sources, ofSlot, ofActor }: Omit<Stated, "edgeCounts">): Stated {
  const alone = new Set<number>();
  for (const of of [ofSlot, ofActor]) for (const source of of) if (source >= 0) alone.add(source);
  const name = (source: number) => sources[source] ?? "";
  const kept = [...alone].sort((x, y) => (name(x) < name(y) ? -1 : 1));
  const numbers = new Map(kept.map((source, number) => [source, number]));
  const slots = ofSlot.map((source) => numbers.get(source) ?? SEVERAL);
  return {
    sources: kept.map(name),
    ofSlot: slots,
    ofActor: ofActor.map((source) => numbers.get(source) ?? source),
    edgeCounts: countsOf(slots, kept.length),
  };
}

/** How many edges each source states alone; each edge has two places. */
function countsOf(ofSlot: Int32Array, sources: number): Int32Array {
  const twice = new Int32Array(sources);
  for (const source of ofSlot) if (source >= 0) twice[source] = (twice[source] ?? 0) + 1;
  return twice.map((count) => count / 2);
}
