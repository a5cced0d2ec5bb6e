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

/**
 * The items of a list, those after the first portion as promises that come portion by portion, with
 * a breath before each: whoever works on a long list item by item then does so, too.
 */
export function inBreaths<Item>(items: readonly Item[], size: number): Array<Item | Promise<Item>> {
  let turn = Promise.resolve();
  return items.map((item, index) => {
    if (index < size) return item;
    if (index % size === 0) turn = turn.then(breathe);
    return turn.then(() => item);
  });
}
