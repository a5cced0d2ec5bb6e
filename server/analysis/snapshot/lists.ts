import { Column } from "./column.ts";

/** Lists of numbers, stored one after the other. */
export interface Lists {
  /** Where each list begins in `items`; one entry more than there are lists. */
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** The items of one list. */
export function listAt({ starts, items }: Lists, index: number): Int32Array {
  return items.subarray(starts[index] ?? 0, starts[index + 1] ?? 0);
}

/** Packs lists that come in order. */
export class ListsColumn {
  readonly #starts = new Column();
  readonly #items = new Column();

  push(list: Iterable<number>): void {
    this.#starts.push(this.#items.length);
    for (const item of list) this.#items.push(item);
  }

  shared(): Lists {
    this.#starts.push(this.#items.length);
    return { starts: this.#starts.shared(), items: this.#items.shared() };
  }
}
