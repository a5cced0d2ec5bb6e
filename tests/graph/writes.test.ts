import { expect, it } from "vitest";
import { Writes } from "../../server/graph/writes.ts";

it("runs writes in order, also after one that failed", async () => {
  const writes = new Writes();
  const order: number[] = [];
  const failing = writes.queued(() => Promise.reject(new Error("first")));
  const second = writes.queued(async () => void order.push(2));
  const third = writes.queued(async () => void order.push(3));
  await expect(failing).rejects.toThrow("first");
  await Promise.all([second, third, writes.ended()]);
  expect(order).toEqual([2, 3]);
});
