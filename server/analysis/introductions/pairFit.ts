import type { ActorKind } from "../../../seed/vocabulary.ts";
import { themeRarity } from "../themeRarity.ts";
import { complementaryKinds } from "./complementaryKinds.ts";
import type { Ground } from "./ground.ts";
import { type ThemePlaces, themesInCommon } from "./themesInCommon.ts";

/** How well two actors fit, and what that rests on; values from 0 to 1. */
export interface Fit {
  /** Half themes, half kinds. */
  readonly value: number;
  readonly themes: {
    readonly value: number;
    /** Themes that both work on, by id. */
    readonly inCommon: readonly string[];
    /** Those of the two without any theme on record; where there is one, the value is 0.5. */
    readonly unknownOf: readonly string[];
  };
  readonly kinds: {
    readonly value: number;
    /** Null where it is not known. */
    readonly from: ActorKind | null;
    readonly to: ActorKind | null;
  };
}

/** Gives the fit of any two of some actors, by index. */
export function pairFit(
  ground: Ground,
  actors: readonly number[],
): (from: number, to: number) => Fit {
  const { ids } = ground.projection;
  const { names, weights, placesOf } = themesOfActors(ground, actors);
  const none: ThemePlaces = new Int32Array(0);
  const kindOf = (actor: number) => ground.kindOf.get(ids[actor] ?? "") ?? null;
  return (a, b) => {
    const [here, there] = [placesOf.get(a) ?? none, placesOf.get(b) ?? none];
    const { value: themes, common } = themesInCommon(here, there, weights);
    const [from, to] = [kindOf(a), kindOf(b)];
    const kindValue = complementaryKinds(from, to);
    const unknown = [...(here.length === 0 ? [a] : []), ...(there.length === 0 ? [b] : [])];
    return {
      value: 0.5 * themes + 0.5 * kindValue,
      themes: {
        value: themes,
        inCommon: common.flatMap((place) => names[place] ?? []),
        unknownOf: unknown.flatMap((actor) => ids[actor] ?? []),
      },
      kinds: { value: kindValue, from, to },
    };
  };
}

/** All themes with their weights, and where those of some actors stand among them. */
function themesOfActors({ projection, themesOf }: Ground, actors: readonly number[]) {
  const rarity = themeRarity(themesOf);
  const names = [...rarity.keys()];
  const placeOf = new Map(names.map((name, place) => [name, place]));
  const placesOf = new Map<number, ThemePlaces>();
  for (const actor of actors) {
    const themes = new Set(themesOf.get(projection.ids[actor] ?? ""));
    placesOf.set(actor, Int32Array.from(themes, (theme) => placeOf.get(theme) ?? 0).sort());
  }
  return { names, weights: Float64Array.from(rarity.values()), placesOf };
}
