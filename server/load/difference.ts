import { breather } from "../../seed/breather.ts";

/** Ids of rows to write and to remove, so that what is stored becomes what is wanted. */
export interface Difference {
  readonly added: string[];
  readonly changed: string[];
  readonly removed: string[];
}

type Hashes = ReadonlyMap<string, string>;

/** Compares rows by id and hash. */
export async function difference(stored: Hashes, wanted: Hashes): Promise<Difference> {
  const breathe = breather();
  const found: Difference = { added: [], changed: [], removed: [] };
  for (const [id, hash] of wanted) {
    const before = stored.get(id);
    if (before === undefined) found.added.push(id);
    else if (before !== hash) found.changed.push(id);
    await breathe();
  }
  for (const id of stored.keys()) {
    if (!wanted.has(id)) found.removed.push(id);
    await breathe();
  }
  return found;
}
