/** What the themes of two actors say of an introduction. */
export interface ThemeFit {
  /** From 0 to 1; UNKNOWN_THEMES where either has no theme on record. */
  readonly value: number;
  /** The themes that both have, ascending. */
  readonly common: readonly number[];
}

/** Themes of an actor: their places in one list, ascending, each once. */
export type ThemePlaces = Int32Array;

/** What stands in where either has no theme on record: neither a reason for nor one against. */
const UNKNOWN_THEMES = 0.5;

/**
 * How much two actors work on the same: the weights of the themes that both have over those of the
 * themes that either has (Ruzicka 1958, a weighted Jaccard index). An actor that works on everything
 * so fits nobody in particular.
 */
export function themesInCommon(a: ThemePlaces, b: ThemePlaces, weights: Float64Array): ThemeFit {
  const common: number[] = [];
  if (a.length === 0 || b.length === 0) return { value: UNKNOWN_THEMES, common };
  let [both, either] = [0, 0];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [here, there] = [a[i] ?? Number.MAX_VALUE, b[j] ?? Number.MAX_VALUE];
    const weight = weights[Math.min(here, there)] ?? 0;
    either += weight;
    if (here === there) {
      both += weight;
      common.push(here);
    }
    if (here <= there) i++;
    if (there <= here) j++;
  }
  return { value: both / either, common };
}
