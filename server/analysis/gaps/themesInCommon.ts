import type { ThemesOf } from "../themeRarity.ts";

/** A theme that both sides work on. */
interface CommonTheme {
  readonly theme: string;
  /** By `themeRarity`: the rarer, the more. */
  readonly rarity: number;
}

/** What two sides work on. */
export interface CommonThemes {
  /** Rarest first, then by id. */
  readonly inCommon: readonly CommonTheme[];
  /**
   * Rarities in common over all rarities of both sides, from 0 to 1 (Jaccard 1912, weighted); null
   * where either side has no theme on record: unknown, which is not none.
   */
  readonly likeness: number | null;
}

/** What two sides work on, each given by its themes. */
export function themesInCommon(
  here: ReadonlySet<string>,
  there: ReadonlySet<string>,
  rarity: ReadonlyMap<string, number>,
): CommonThemes {
  const inCommon = [...here]
    .filter((theme) => there.has(theme))
    .map((theme) => ({ theme, rarity: rarity.get(theme) ?? 0 }))
    .sort((a, b) => b.rarity - a.rarity || (a.theme < b.theme ? -1 : 1));
  if (here.size === 0 || there.size === 0) return { inCommon, likeness: null };
  const all = [...new Set([...here, ...there])].sort();
  const whole = all.reduce((sum, theme) => sum + (rarity.get(theme) ?? 0), 0);
  const common = inCommon.reduce((sum, theme) => sum + theme.rarity, 0);
  return { inCommon, likeness: whole === 0 ? 0 : common / whole };
}

/** The themes that any of some actors, given by id, works on. */
export function themesOfAll(actors: Iterable<string>, themesOf: ThemesOf): Set<string> {
  const themes = new Set<string>();
  for (const actor of actors) for (const theme of themesOf.get(actor) ?? []) themes.add(theme);
  return themes;
}
