/** How long places are looked for, and who is told. */
export interface Patience {
  /** True when the places so far must do. */
  readonly enough: () => boolean;
  /** Told after each round of a simulation. */
  readonly onRound: () => void;
}

/** Rounds after which progress is told: telling each one would cost more than the round. */
const TOLD_EVERY = 10;

/** Counts rounds of a known number; progress is from 0 to 1. */
export function patienceOf(
  total: number,
  { enough = () => false, onProgress }: PlacesOptions,
): Patience {
  let rounds = 0;
  return {
    enough,
    onRound() {
      rounds += 1;
      if (rounds % TOLD_EVERY === 0) onProgress?.(Math.min(1, rounds / total));
    },
  };
}

/** What a caller of `placesOf` may ask for. */
export interface PlacesOptions {
  /** True when the places so far must do. */
  readonly enough?: () => boolean;
  /** From 0 to 1. */
  readonly onProgress?: (part: number) => void;
}

/** Milliseconds after which nobody should wait for better places. */
const LONG = 8_000;

/**
 * True when places have been looked for long enough. Only here the speed of the machine has a say: 500 actors
 * with 1,000 ties take about a second, and who has to wait much longer is better served by places that are not
 * the best. Settled once, they are in the address and the same for everybody.
 */
export function longEnough(): () => boolean {
  const end = performance.now() + LONG;
  return () => performance.now() > end;
}
