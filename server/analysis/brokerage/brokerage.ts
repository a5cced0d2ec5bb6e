import { paceOf, type Watch } from "../pace.ts";
import type { Projection } from "../projection.ts";
import { affordableSources } from "./affordableSources.ts";
import { betweenness } from "./betweenness.ts";
import { type Contact, pairsAmong } from "./contact.ts";
import { degreesOf } from "./degreesOf.ts";
import { joinsOf } from "./joins.ts";
import { type BrokerageOrder, inEachOrder, type Ranked } from "./orders.ts";
import { brokerageRoles, type Roles } from "./roles.ts";
import { structuralHoles } from "./structuralHoles.ts";

/** How every actor stands between others, by index. */
export interface Brokerage extends Ranked {
  readonly normalised: Float64Array;
  /** The standard error of `betweenness`; null where it is exact. */
  readonly error: Float64Array | null;
  /** The group of each, `NONE` for those in none or in several. */
  readonly group: Int32Array;
  readonly roles: Roles;
  readonly orders: Readonly<Record<BrokerageOrder, Int32Array>>;
  /** Pairs of actors whose contact counts. */
  readonly pairCount: number;
  /** From how many actors shortest paths were followed. */
  readonly followedFrom: number;
}

/** What is asked. */
interface Asked {
  readonly contact: Contact;
  /** The number of each actor's group, or `NONE`. */
  readonly group: Int32Array;
}

/** Decides which actors paths are followed from, where it cannot be all. */
const SEED = 1977;

/**
 * All figures of every actor. Constraint and effective size are NaN for actors without ties, for whom
 * neither is defined. Throws the reason of the signal when aborted.
 */
export async function brokerageOf(
  projection: Projection,
  { contact, group }: Asked,
  watch: Watch,
): Promise<Brokerage> {
  const holes = await structuralHoles(projection, partly(watch, 0, 0.05));
  const roles = await brokerageRoles(projection, group, partly(watch, 0.05, 0.1));
  const joins = await joinsOf(projection, contact, paceOf(partly(watch, 0.1, 0.15)));
  const { raw, normalised, error, sources } = await betweenness(projection, {
    ...partly(watch, 0.15, 1),
    ...{ contact, seed: SEED, sources: affordableSources(projection) },
  });
  const ranked = {
    ...joins,
    degree: degreesOf(projection),
    betweenness: raw,
    constraint: numbersOf(holes.constraint),
    effectiveSize: numbersOf(holes.effectiveSize),
  };
  return {
    ...{ ...ranked, normalised, error, group, roles },
    orders: inEachOrder(ranked),
    pairCount: pairsAmong(contact, contact.from.length, contact.to.length),
    followedFrom: sources,
  };
}

/** The watch of a part of the whole. */
function partly({ signal, onProgress }: Watch, begin: number, end: number): Watch {
  return { signal, onProgress: (done) => onProgress?.(begin + done * (end - begin)) };
}

function numbersOf(values: ReadonlyArray<number | null>): Float64Array {
  return Float64Array.from(values, (value) => value ?? Number.NaN);
}
