import { expect, it } from "vitest";
import { ownedWith, RowLoader } from "../../server/questions/reading/batching.ts";

type Call = { ids: string[]; limit: number };

/** A loader over a graph where every id owns one row, and the reads it makes. */
function recorded() {
  const calls: Call[] = [];
  const loader = ownedWith(async (ids: string[], { limit }: { limit: number }) => {
    calls.push({ ids, limit });
    return ids.map((owner) => ({ owner, limit }));
  });
  return { calls, loader };
}

it("reads ids with equal arguments together, and others apart", async () => {
  const { calls, loader } = recorded();
  const asked = [
    { id: "a", args: { limit: 5 } },
    { id: "b", args: { limit: 7 } },
    { id: "c", args: { limit: 5 } },
    { id: "a", args: { limit: 5 } },
  ];
  const rows = await Promise.all(asked.map((each) => loader.load(each)));
  expect(calls).toEqual([
    { ids: ["a", "c"], limit: 5 },
    { ids: ["b"], limit: 7 },
  ]);
  expect(rows.flat().map((row) => row.owner)).toEqual(["a", "b", "c", "a"]);
});

it("never asks for more than 10,000 rows at once", async () => {
  const { calls, loader } = recorded();
  const ids = Array.from({ length: 50 }, (_, index) => `id${index}`);
  await Promise.all(ids.map((id) => loader.load({ id, args: { limit: 501 } })));
  expect(calls.map((call) => call.ids.length)).toEqual([19, 19, 12]);
});

it("has a row at once after it was read, and nothing before, nor for an unknown id", async () => {
  const loader = new RowLoader(async (ids) => (ids.includes("a") ? [{ id: "a" }] : []));
  expect(loader.known("a")).toBeUndefined();
  expect(await Promise.all([loader.load("a"), loader.load("gone")])).toEqual([{ id: "a" }, null]);
  expect(loader.known("a")).toEqual({ id: "a" });
  expect(loader.known("gone")).toBeUndefined();
});
