import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distancesAmong, UNREACHABLE } from "../../server/analysis/distancesAmong.ts";
import { paceOf } from "../../server/analysis/pace.ts";
import { projectionOf } from "../../server/analysis/projection.ts";
import { allHops } from "./introductions/byDefinition.ts";
import { anyWorld } from "./introductions/world.ts";

describe("Distances among some actors", () => {
  it("are the fewest hops through the whole graph", async () => {
    await fc.assert(
      fc.asyncProperty(anyWorld, async ({ ground: { projection }, from }) => {
        const actors = from.map((id) => projection.indexOf.get(id) ?? 0);
        const all = allHops(projection);
        const wanted = actors.flatMap((a) =>
          actors.map((b) => {
            const hops = all[a]?.[b] ?? Number.POSITIVE_INFINITY;
            return hops === Number.POSITIVE_INFINITY ? UNREACHABLE : hops;
          }),
        );
        const { hops } = await distancesAmong(projection, actors);
        expect([...hops]).toEqual(wanted);
      }),
    );
  });

  it("hold for more actors than a walk begins at", async () => {
    const ids = Array.from({ length: 100 }, (_, index) => `v${String(index).padStart(3, "0")}`);
    const chain = projectionOf(
      ids,
      ids.slice(1).map((id, index) => [ids[index] ?? "", id]),
    );
    const { hops, size } = await distancesAmong(chain, [...ids.keys()]);
    const wrong = [...hops].filter(
      (each, at) => each !== Math.abs(Math.floor(at / size) - (at % size)),
    );
    expect(wrong).toEqual([]);
  });

  it("are given up when the signal says so", async () => {
    const graph = projectionOf("ab", [["a", "b"]]);
    const stopped = new AbortController();
    const pace = paceOf({ signal: stopped.signal });
    stopped.abort(new Error("enough"));
    const impatient = { ...pace, due: () => true };
    await expect(distancesAmong(graph, [0, 1], impatient)).resolves.toBeDefined();
    await expect(
      distancesAmong(
        projectionOf("abc", [
          ["a", "b"],
          ["b", "c"],
        ]),
        [0, 2],
        impatient,
      ),
    ).rejects.toThrow("enough");
  });
});
