import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Gap, gapsAmong } from "../../../server/analysis/gaps/gaps.ts";
import { lostWith } from "../../../server/analysis/gaps/lost.ts";
import { figuresWithout } from "../../../server/analysis/gaps/restsOn.ts";
import { sidesOf } from "../../../server/analysis/gaps/sides.ts";
import { SEVERAL, statedIn, UNTIED } from "../../../server/analysis/gaps/stated.ts";
import { paceOf } from "../../../server/analysis/pace.ts";
import { projectionOf } from "../../../server/analysis/projection.ts";
import { statementsOf } from "./statements.ts";

type Tie = readonly [a: string, b: string, sources: readonly string[]];

const ACTORS = [..."abcdefgh"];
const HALVES = ["abcd", "defgh"];
const SOURCES = ["s1", "s2", "s3"];

/** The gap between a–d and d–h, and all it was found with. */
async function examined(ties: readonly Tie[], halves = HALVES) {
  const pairs = ties.map(([a, b]) => [a, b] as const);
  const projection = projectionOf([...ACTORS, ...pairs.flat()], pairs);
  const rows = ties.map(([a, b, sources]) => ({ a, b, sources }));
  const stated = await statedIn(
    projection,
    statementsOf(projection, { edges: rows, onRecord: rows }),
  );
  const read = { about: new Map(), dates: new Map() };
  const groups = halves.map((letters) => ({
    type: "REGION" as const,
    actors: [...letters].map((letter) => projection.indexOf.get(letter) ?? -1),
  }));
  const known = { projection, stated, read };
  const ground = { ...known, groups, themesOf: new Map() };
  const [gap] = await gapsAmong(ground, { samples: 20 });
  const sides = sidesOf(projection, groups[0]?.actors ?? [], groups[1]?.actors ?? []);
  if (!gap) throw new Error("Two groups make one pair.");
  return { known, sides, gap };
}

function figuresOf({ coverage, shared, chance, routes }: Gap) {
  const { observed, low, high } = chance;
  const sides = [coverage.from, coverage.to] as const;
  const counts = { shared: shared.length, routes: routes.paths.length, themes: 0 };
  return { sides, observed, low, high, ...counts };
}

const letter = fc.constantFrom(...ACTORS);
const ties = fc.array(
  fc.tuple(letter, letter, fc.uniqueArray(fc.constantFrom(...SOURCES), { minLength: 1 })),
  { maxLength: 14 },
);

describe("the figures without a source", () => {
  it("are those of the data that never had it", async () => {
    await fc.assert(
      fc.asyncProperty(ties, async (all) => {
        const clean = all.filter(([a, b]) => a !== b);
        const { known, sides, gap } = await examined(clean);
        const given = { known, sides, figures: figuresOf(gap), ...gap };
        const lost = await lostWith(given, paceOf({}));
        for (const [source, id] of known.stated.sources.entries()) {
          const rest = clean
            .map(([a, b, sources]): Tie => [a, b, sources.filter((other) => other !== id)])
            .filter(([, , sources]) => sources.length > 0);
          const anew = await (await examined(rest)).gap;
          const found = await figuresWithout(given, { lost, source }, paceOf({}));
          expect(found.observed).toBe(anew.chance.observed);
          expect(found.sides.map((side) => side.withoutTies)).toEqual([
            ...[anew.coverage.from.withoutTies, anew.coverage.to.withoutTies],
          ]);
          expect(Math.min(found.routes, 2)).toBe(Math.min(anew.routes.paths.length, 2));
          const { expected, high } = gap.chance;
          const left = anew.chance.expected;
          const wider = expected === 0 ? 0 : Math.sqrt(left / expected);
          expect(Math.abs(found.high - (left + (high - expected) * wider))).toBeLessThan(0.501);
        }
      }),
    );
  });
});

describe("what hangs on a source alone", () => {
  it("is an edge that no other states, though it states it twice", async () => {
    const projection = projectionOf(
      [..."abc"],
      [
        ["a", "b"],
        ["b", "c"],
      ],
    );
    const edges = [
      { a: "a", b: "b", sources: ["s2"] },
      { a: "b", b: "a", sources: ["s2", "s2"] },
      { a: "b", b: "c", sources: ["s1"] },
      { a: "c", b: "b", sources: ["s3"] },
    ];
    const stated = await statedIn(projection, statementsOf(projection, { edges, onRecord: [] }));
    expect(stated.sources).toEqual(["s2"]);
    expect([...stated.ofSlot]).toEqual([0, 0, SEVERAL, SEVERAL]);
    expect([...stated.edgeCounts]).toEqual([1]);
    expect([...stated.ofActor]).toEqual([UNTIED, UNTIED, UNTIED]);
  });

  it("is an actor all of whose ties it states, those with others than the graph's included", async () => {
    const projection = projectionOf([..."abc"], []);
    const onRecord = [
      { a: "a", b: "programme", sources: ["s1"] },
      { a: "b", b: "programme", sources: ["s1"] },
      { a: "b", b: "a", sources: ["s1", "s2"] },
    ];
    const stated = await statedIn(projection, statementsOf(projection, { edges: [], onRecord }));
    expect([...stated.ofActor]).toEqual([SEVERAL, SEVERAL, UNTIED]);
  });
});

describe("a verdict", () => {
  const halves = ["abcd", "efgh"];
  const ring = (actors: readonly string[]) =>
    actors.map((a, at): Tie => [a, actors[(at + 1) % actors.length] ?? "", ["one", "two"]]);
  const elsewhere = ring(Array.from({ length: 40 }, (_, index) => `x${index}`));
  const across = [..."abcd"].flatMap((a) => [..."efg"].map((b) => [a, b] as const));

  const within = [...ring([..."abcd"]), ...ring([..."efgh"])];

  it("is strong where many sources say so", async () => {
    const ties = across.map(([a, b], at): Tie => [a, b, [`s${at}`]]);
    const { gap } = await examined([...elsewhere, ...within, ...ties], halves);
    expect(gap).toMatchObject({ verdict: "STRONG", restsOn: [], strongBut: [] });
  });

  it("is no more than expected where a single source would make it strong, and names it", async () => {
    const ties = across.map(([a, b]): Tie => [a, b, ["list"]]);
    const { gap } = await examined([...elsewhere, ...within, ...ties], halves);
    expect(gap.chance.observed).toBeGreaterThan(gap.chance.high);
    expect(gap).toMatchObject({ verdict: "AS_EXPECTED", restsOn: ["list"], strongBut: ["list"] });
  });

  it("that is thin rests on the source of its only route", async () => {
    const { gap } = await examined([...within, ["a", "e", ["letter"]]], halves);
    expect(gap.routes.paths).toHaveLength(1);
    expect(gap.restsOn).toContain("letter");
  });

  it("of no data rests on nothing: to leave a source out tells no more", async () => {
    const { gap } = await examined([["a", "e", ["letter"]]], halves);
    expect(gap).toMatchObject({ verdict: "NO_DATA", restsOn: [], strongBut: [] });
  });
});
