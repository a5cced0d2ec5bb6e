/** Themes on record: which actor works on what. An actor without an entry has none on record. */
export type ThemesOf = ReadonlyMap<string, readonly string[]>;

/**
 * How much it says that two actors share a theme: log₂(1 + N / n), N being the actors with any theme
 * on record and n those with this one. Inverse document frequency (Spärck Jones 1972), with the 1 so
 * that a theme which all share still weighs 1. Positive, no unit.
 */
export function themeRarity(themesOf: ThemesOf): ReadonlyMap<string, number> {
  const holders = new Map<string, number>();
  let known = 0;
  for (const themes of themesOf.values()) {
    if (themes.length > 0) known++;
    for (const theme of new Set(themes)) holders.set(theme, (holders.get(theme) ?? 0) + 1);
  }
  const rarity = new Map<string, number>();
  for (const theme of [...holders.keys()].sort())
    rarity.set(theme, Math.log2(1 + known / (holders.get(theme) ?? 1)));
  return rarity;
}
