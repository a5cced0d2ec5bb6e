/** Whom one actor is tied to. */
export interface Neighbours {
  readonly id: string;
  readonly others: readonly string[];
}

/** Whom actors are tied to, in portions; an actor without ties may be missing. */
export type Expand = (ids: readonly string[]) => AsyncIterable<readonly Neighbours[]>;

/** Remembers what `expand` gave, so that nobody is asked about twice. */
export class KnownNeighbours {
  readonly #expand: Expand;
  readonly #others = new Map<string, readonly string[]>();

  constructor(expand: Expand) {
    this.#expand = expand;
  }

  /** Learns whom these actors are tied to. */
  async learn(ids: Iterable<string>): Promise<void> {
    const missing: string[] = [];
    for (const id of ids) if (!this.#others.has(id)) missing.push(id);
    for (const id of missing) this.#others.set(id, []);
    for await (const portion of this.#expand(missing)) {
      for (const { id, others } of portion) this.#others.set(id, others);
    }
  }

  /** The neighbours of an actor that was learnt about. */
  of(id: string): readonly string[] {
    return this.#others.get(id) ?? [];
  }
}

/** The same, for several searches in one graph: nobody is asked about twice. */
export function remembering(expand: Expand): Expand {
  const known = new KnownNeighbours(expand);
  return async function* (ids) {
    await known.learn(ids);
    yield ids.map((id) => ({ id, others: known.of(id) }));
  };
}
