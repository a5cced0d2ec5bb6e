import type { Lists } from "./lists.ts";
import type { Texts } from "./texts.ts";

/**
 * All of the data that analyses look at, whatever the filter: packed, in memory that threads share.
 * Actors, sources, themes and regions are given by their place in the list of their ids.
 */
export interface Snapshot {
  /** Differs between any two readings of a graph. */
  readonly key: string;
  /** The version of the data. */
  readonly version: string;
  readonly actors: ActorColumns;
  readonly sources: SourceColumns;
  /** Ids of themes, sorted. */
  readonly themes: Texts;
  readonly regions: RegionColumns;
  readonly ties: TieColumns;
}

/** Every actor, by id. */
interface ActorColumns {
  readonly ids: Texts;
  /** Places in `ACTOR_KINDS`. */
  readonly kinds: Int32Array;
  /** 1 for programmes that others are admitted to. */
  readonly programmes: Int32Array;
  /** The sources that say anything about each. */
  readonly sources: Lists;
  readonly themes: Lists;
  /** The regions that each is located in, without those above. */
  readonly places: Lists;
  /** For each of `places.items`: 1 where it is a seat. */
  readonly seats: Int32Array;
}

/** Every source, by id. */
interface SourceColumns {
  readonly ids: Texts;
  /** `2018-05-25`, `2018-05`, `2018`, or nothing. */
  readonly dates: Texts;
}

/** Every region, by id. */
interface RegionColumns {
  readonly ids: Texts;
  /** Places in `REGION_LEVELS`. */
  readonly levels: Int32Array;
  /** −1 for none. */
  readonly parents: Int32Array;
}

/** Every tie, plans included, by the actor it starts at. */
export interface TieColumns {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Places in `TIE_TYPES`. */
  readonly types: Int32Array;
  /** Places in `BASES`. */
  readonly bases: Int32Array;
  /** Where the evidence of each tie begins; one entry more than there are ties. */
  readonly evidenceStarts: Int32Array;
  readonly evidence: EvidenceColumns;
}

/** The evidence of all ties, one after the other. */
export interface EvidenceColumns {
  /** Places in `BASES`. */
  readonly bases: Int32Array;
  /** First and last day as a number (20180525); 0 in both where there is no date. */
  readonly begins: Int32Array;
  readonly ends: Int32Array;
  readonly sources: Int32Array;
  /** The actor that the two are said to be tied through (`via X`); −1 for none. */
  readonly via: Int32Array;
}

/** A full day as a number, for comparing: `2018-05-25` is 20180525; no day is 0. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll("-", ""));
}
