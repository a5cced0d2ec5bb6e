import fc from "fast-check";
import { expect, it } from "vitest";
import { pathActors } from "../../server/network/pathActors.ts";
import { anyWorld, expandOf, neighboursOf, ties, type WorldTie } from "../links/world.ts";

const { signal } = new AbortController();
const among = (ids: readonly string[], world: readonly WorldTie[]) =>
  pathActors(ids, { expand: expandOf(world), signal });

it("gives all actors on shortest paths and nobody else, whatever the order of the names", async () => {
  const names = fc.uniqueArray(fc.constantFrom(..."abcdefgh"), { minLength: 2, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(anyWorld, names, async (world, ids) => {
      const found = await among(ids, world.ties);
      const expected = [..."abcdefgh"].filter((id) => isBetween(world.ties, ids, id));
      expect([...found].sort()).toEqual(expected);
      expect(await among(ids.toReversed(), world.ties)).toEqual(found);
    }),
  );
});

it("has the actors of shorter paths first, and whole paths before the next", async () => {
  const world = ties("a-m", "m-b", "a-z", "z-y", "y-c", "b-x", "x-w", "w-v", "v-c");
  expect(await among(["a", "b", "c"], world)).toEqual([..."ambzycxwv"]);
});

it("gives nobody where nothing joins them", async () => {
  expect(await among(["a", "b"], ties("a-c"))).toEqual([]);
});

function isBetween(world: readonly WorldTie[], ids: readonly string[], id: string): boolean {
  return ids.some((a) =>
    ids.some((b) => {
      const whole = distances(world, a).get(b);
      const first = distances(world, a).get(id);
      const rest = distances(world, id).get(b);
      return a < b && whole !== undefined && (first ?? 99) + (rest ?? 99) === whole;
    }),
  );
}

function distances(world: readonly WorldTie[], from: string): Map<string, number> {
  const found = new Map([[from, 0]]);
  for (const [id, distance] of found)
    for (const other of neighboursOf(world, id))
      if (!found.has(other)) found.set(other, distance + 1);
  return found;
}
