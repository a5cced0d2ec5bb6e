import type { ActorKind } from "../../../seed/vocabulary.ts";
import type { Projection } from "../projection.ts";
import type { ThemesOf } from "../themeRarity.ts";

/** What introductions are worked out from. */
export interface Ground {
  /** Who is tied; may be a changed graph. */
  readonly projection: Projection;
  /** The same actors with every stated and inferred tie, whatever the filter: who is tied needs no introduction. */
  readonly onRecord: Projection;
  /** Actors that do not count, by index: nobody is introduced to a programme that is left out. */
  readonly leftOut: ReadonlySet<number>;
  readonly kindOf: ReadonlyMap<string, ActorKind>;
  /** Of all actors, since rarity is counted over all. */
  readonly themesOf: ThemesOf;
  /** How many sources say anything about each actor. */
  readonly sourceCounts: ReadonlyMap<string, number>;
}

/** Two sides, by the ids of their actors. */
export type Sides = readonly [from: Iterable<string>, to: Iterable<string>];
