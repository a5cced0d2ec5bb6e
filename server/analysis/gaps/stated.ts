import { type Pace, paceOf } from "../pace.ts";
import { neighboursOf, type Projection } from "../projection.ts";

/** Two actors and the sources that state a tie between them; a pair may come several times. */
interface StatedPair {
  readonly a: string;
  readonly b: string;
  readonly sources: readonly string[];
}

/** The ties that count and those that are on record, with who states them. */
export interface Statements {
  /** The ties behind the edges of the projection, by the evidence that passes the filter. */
  readonly edges: Iterable<StatedPair>;
  /** All stated and inferred ties, whatever the filter. */
  readonly onRecord: Iterable<StatedPair>;
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

/** Pairs that are read before the time is looked at. */
const PAIRS_AT_ONCE = 200;

/** What would go with each source, were it left out: the edges and the records that it states alone. */
export async function statedIn(
  projection: Projection,
  statements: Statements,
  pace: Pace = paceOf({}),
): Promise<Stated> {
  const edges = await onePerPair(statements.edges, pace);
  const onRecord = await onePerPair(statements.onRecord, pace);
  const named = new Set([...(await namedIn(edges, pace)), ...(await namedIn(onRecord, pace))]);
  const sources = [...named].sort();
  const numbers = new Map(sources.map((id, number) => [id, number]));
  const counts = new Int32Array(sources.length);
  return {
    sources,
    ofSlot: await slotsStated({ projection, numbers, counts }, edges, pace),
    ofActor: await recordsStated({ projection, numbers }, onRecord, pace),
    edgeCounts: counts,
  };
}

async function namedIn(pairs: SolePairs, pace: Pace): Promise<Set<string>> {
  const named = new Set<string>();
  let read = 0;
  for (const { sole } of pairs.values()) {
    if (sole !== null) named.add(sole);
    if (++read % PAIRS_AT_ONCE === 0 && pace.due()) await pace.rest(0);
  }
  return named;
}

interface Numbered {
  readonly projection: Projection;
  readonly numbers: ReadonlyMap<string, number>;
}

/** The only source of each edge; counts the edges of each. */
async function slotsStated(
  { projection, numbers, counts }: Numbered & { readonly counts: Int32Array },
  pairs: SolePairs,
  pace: Pace,
): Promise<Int32Array> {
  const ofSlot = new Int32Array(projection.targets.length).fill(SEVERAL);
  let read = 0;
  for (const pair of pairs.values()) {
    const source = numbers.get(pair.sole ?? "") ?? SEVERAL;
    const slots = slotsOf(projection, pair);
    for (const slot of slots) ofSlot[slot] = source;
    if (source !== SEVERAL && slots.length > 0) counts[source] = (counts[source] ?? 0) + 1;
    if (++read % PAIRS_AT_ONCE === 0 && pace.due()) await pace.rest(0);
  }
  return ofSlot;
}

/** The only source of all that is on record of each actor. */
async function recordsStated(
  { projection, numbers }: Numbered,
  pairs: SolePairs,
  pace: Pace,
): Promise<Int32Array> {
  const ofActor = new Int32Array(projection.ids.length).fill(UNTIED);
  let read = 0;
  for (const { a, b, sole } of pairs.values()) {
    const source = numbers.get(sole ?? "") ?? SEVERAL;
    for (const id of [a, b]) rest(ofActor, projection.indexOf.get(id), source);
    if (++read % PAIRS_AT_ONCE === 0 && pace.due()) await pace.rest(0);
  }
  return ofActor;
}

/** Lets the record of an actor rest on one more source, or on several. */
function rest(ofActor: Int32Array, actor: number | undefined, source: number): void {
  if (actor === undefined) return;
  const known = ofActor[actor];
  ofActor[actor] = known === UNTIED || known === source ? source : SEVERAL;
}

/** A pair with the only source that states any tie of it; null for several or none. */
interface SolePair {
  readonly a: string;
  readonly b: string;
  sole: string | null;
}

type SolePairs = ReadonlyMap<string, SolePair>;

async function onePerPair(pairs: Iterable<StatedPair>, pace: Pace): Promise<SolePairs> {
  const known = new Map<string, SolePair>();
  let read = 0;
  for (const { a, b, sources } of pairs) {
    const key = a < b ? `${a}~${b}` : `${b}~${a}`;
    const [first = null, ...others] = sources;
    const sole = others.every((source) => source === first) ? first : null;
    const entry = known.get(key);
    if (!entry) known.set(key, { a, b, sole });
    else if (entry.sole !== sole) entry.sole = null;
    if (++read % PAIRS_AT_ONCE === 0 && pace.due()) await pace.rest(0);
  }
  return known;
}

/** Where an edge stands in `targets`, at both its ends; nowhere for what is no edge. */
function slotsOf(projection: Projection, { a, b }: SolePair): number[] {
  const [i = -1, j = -1] = [projection.indexOf.get(a), projection.indexOf.get(b)];
  const there = neighboursOf(projection, i).indexOf(j);
  const back = neighboursOf(projection, j).indexOf(i);
  if (i < 0 || j < 0 || there < 0) return [];
  return [(projection.starts[i] ?? 0) + there, (projection.starts[j] ?? 0) + back];
}
