import type { NetworkTie } from "../network/network.ts";
import type { Shown } from "../network/shown.ts";
import type { Words } from "../texts.ts";
import { TIE_TYPES } from "../vocabulary.ts";

/** An actor's neighbour, with all ties between the two, the leading type first. */
export interface Neighbour {
  readonly id: string;
  readonly ties: readonly NetworkTie[];
}

/** Where one can walk: what is shown, in an order. */
export interface Ground {
  /** In the order in which they came. */
  readonly actors: readonly string[];
  /** By leading type of tie, then by name as the language sorts; nobody has an entry without neighbours. */
  readonly neighbours: ReadonlyMap<string, readonly Neighbour[]>;
}

/** The ground that is shown. */
export function groundOf({ actors, ties }: Shown, words: Words): Ground {
  const names = new Map(actors.map(({ actor }) => [actor.id, actor.name]));
  const met = new Map<string, Map<string, NetworkTie[]>>();
  const meet = (id: string, other: string, tie: NetworkTie): void => {
    const others = met.get(id) ?? new Map<string, NetworkTie[]>();
    met.set(id, others.set(other, [...(others.get(other) ?? []), tie]));
  };
  for (const tie of ties) {
    if (tie.from.id === tie.to.id) continue;
    meet(tie.from.id, tie.to.id, tie);
    meet(tie.to.id, tie.from.id, tie);
  }
  return {
    actors: [...names.keys()],
    neighbours: new Map(
      [...met].map(([id, others]) => {
        const found = [...others].map(([other, all]) => ({
          id: other,
          ties: [...all].sort(byType),
        }));
        const named = words.sorted(found, (each) => names.get(each.id) ?? "");
        return [id, named.sort((a, b) => rankOf(a) - rankOf(b))];
      }),
    ),
  };
}

function byType(a: NetworkTie, b: NetworkTie): number {
  return TIE_TYPES.indexOf(a.type) - TIE_TYPES.indexOf(b.type);
}

/** Where the type by which a neighbour is reached stands among all types. */
export function rankOf({ ties: [leading] }: Neighbour): number {
  return leading ? TIE_TYPES.indexOf(leading.type) : TIE_TYPES.length;
}
