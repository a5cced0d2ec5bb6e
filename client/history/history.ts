/** Where a reader has been while exploring: addresses in order, and which of them is on the screen. */
export interface History {
  readonly addresses: readonly string[];
  /** An index into `addresses`; -1 where there are none. */
  readonly at: number;
}

/** A history before its first step. */
export const NO_HISTORY: History = { addresses: [], at: -1 };

/** Steps that are remembered; the oldest are forgotten first. */
export const MOST_STEPS = 200;

/** The address on the screen; null where there is none. */
export function currentOf({ addresses, at }: History): string | null {
  return addresses[at] ?? null;
}

/** The history after one more step; what was undone is no longer there. */
export function visited({ addresses, at }: History, address: string): History {
  const kept = [...addresses.slice(0, at + 1), address].slice(-MOST_STEPS);
  return { addresses: kept, at: kept.length - 1 };
}

/** The history with another address for the step on the screen; a step that leads nowhere is none. */
export function amended({ addresses, at }: History, address: string): History {
  const isNone = at > 0 && addresses[at - 1] === address;
  const kept = isNone ? [] : [address];
  return {
    addresses: [...addresses.slice(0, at), ...kept, ...addresses.slice(at + 1)],
    at: isNone ? at - 1 : at,
  };
}

/** The history with every address changed, and none more or less. */
export function rewritten(
  { addresses, at }: History,
  change: (address: string) => string,
): History {
  return { addresses: addresses.map(change), at };
}

/** The history at one of its steps; an index outside stands for the nearest. */
export function jumped({ addresses }: History, at: number): History {
  return {
    addresses,
    at: Math.min(Math.max(at, Math.min(0, addresses.length - 1)), addresses.length - 1),
  };
}

/** The history a step earlier; null where there is none. */
export function undone(history: History): History | null {
  return history.at > 0 ? jumped(history, history.at - 1) : null;
}

/** The history a step later; null where nothing was undone. */
export function redone(history: History): History | null {
  return history.at < history.addresses.length - 1 ? jumped(history, history.at + 1) : null;
}
