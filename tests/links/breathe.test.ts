import { expect, it } from "vitest";
import { inBreaths } from "../../server/links/breathe.ts";

it("gives a long list in its order, and lets waiting work run between its portions", async () => {
  const seen: string[] = [];
  const items = inBreaths(["a", "b", "c", "d", "e"], 2);
  expect(items.slice(0, 2)).toEqual(["a", "b"]);
  setImmediate(() => seen.push("other work"));
  await Promise.all(items.map(async (item) => seen.push(await item)));
  expect(seen.filter((each) => each !== "other work")).toEqual(["a", "b", "c", "d", "e"]);
  expect(seen.indexOf("other work")).toBeLessThan(seen.indexOf("e"));
});
