import { setImmediate } from "node:timers/promises";

/** Items of a long list that are worked on between two breaths: a few milliseconds. */
const ITEMS_A_BREATH = 1_000;

/** Lets waiting work run, so that a long sum never holds other requests up. */
export function breathe(): Promise<void> {
  return setImmediate();
}

/** The items of a long list, in portions with a breath after each. */
export async function* portionsOf<Item>(items: Iterable<Item>): AsyncGenerator<Item[]> {
  let portion: Item[] = [];
  for (const item of items) {
    portion.push(item);
    if (portion.length < ITEMS_A_BREATH) continue;
    yield portion;
    portion = [];
    await breathe();
  }
  yield portion;
}
