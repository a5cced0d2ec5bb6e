import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { betweenness } from "../../../server/analysis/brokerage/betweenness.ts";
import { contactAmong } from "../../../server/analysis/brokerage/contact.ts";
import { structuralHoles } from "../../../server/analysis/brokerage/structuralHoles.ts";
import { fragility } from "../../../server/analysis/fragility/fragility.ts";
import type { Pair, Projection } from "../../../server/analysis/projection.ts";
import { randomOf } from "../../../server/analysis/random.ts";
import { graphOf, KARATE } from "../goldenGraphs.ts";
import { everybody } from "../plainGraph.ts";
import { shippedPairs } from "../shippedPairs.ts";

const installed = runs("python3", ["-c", "import networkx"]);
if (!installed)
  console.warn("Skipped: analyses are not compared with networkx, which python3 does not have.");

const EVERYBODY = { sources: Number.POSITIVE_INFINITY, seed: 1 };

interface Read {
  readonly betweenness: Readonly<Record<string, number>>;
  readonly normalised: Readonly<Record<string, number>>;
  readonly withinHalf: Readonly<Record<string, number>>;
  readonly betweenHalves: Readonly<Record<string, number>>;
  readonly constraint: Readonly<Record<string, number | null>>;
  readonly effectiveSize: Readonly<Record<string, number | null>>;
  readonly cutPoints: readonly string[];
  readonly bridges: ReadonlyArray<readonly string[]>;
}

describe.skipIf(!installed).each([
  ["the karate club", KARATE],
  ["a graph drawn at random", drawn(150, 260)],
  ["the data that ships", await shippedPairs()],
])("networkx on %s", (_, pairs) => {
  const graph = graphOf(pairs);
  const read = readBy(pairs);

  it("gives the same betweenness", async () => {
    const { raw, normalised } = await betweenness(graph, EVERYBODY);
    expectSame(graph, [...raw], read.betweenness);
    expectSame(graph, [...normalised], read.normalised);
  });

  it("gives the same betweenness within one half of the actors, and between the two", async () => {
    const half = Math.floor(graph.ids.length / 2);
    const one = everybody(graph).filter((actor) => actor < half);
    const other = everybody(graph).filter((actor) => actor >= half);
    const ask = async (...sides: number[][]) =>
      (await betweenness(graph, { ...EVERYBODY, contact: contactAmong(graph, sides) })).raw;
    expectSame(graph, [...(await ask(one))], read.withinHalf);
    expectSame(graph, [...(await ask(one, other))], read.betweenHalves);
  });

  it("gives the same constraint and effective size", async () => {
    const { constraint, effectiveSize } = await structuralHoles(graph);
    expectSame(graph, constraint, read.constraint);
    expectSame(graph, effectiveSize, read.effectiveSize);
  });

  it("gives the same cut points and bridges", async () => {
    const { cutPoints, bridges } = await fragility(graph);
    const name = (actor: number) => graph.ids[actor] ?? "";
    expect(cutPoints.map(({ actor }) => name(actor)).sort()).toEqual(read.cutPoints);
    expect(bridges.map(({ ends }) => ends.map(name)).sort()).toEqual(read.bridges);
  });
});

function expectSame(
  graph: Projection,
  values: ReadonlyArray<number | null>,
  expected: Readonly<Record<string, number | null>>,
): void {
  for (const [actor, id] of graph.ids.entries()) {
    const value = expected[id] ?? null;
    if (value === null) expect(values[actor]).toBeNull();
    else expect(values[actor]).toBeCloseTo(value, 9);
  }
}

function drawn(actors: number, edges: number): Pair[] {
  const random = randomOf(5);
  const any = () => `n${String(Math.floor(random() * actors)).padStart(3, "0")}`;
  const pairs = Array.from({ length: edges }, (): Pair => [any(), any()]);
  return pairs.filter(([a, b]) => a !== b);
}

function readBy(pairs: readonly Pair[]): Read {
  const none = {
    betweenness: {},
    normalised: {},
    constraint: {},
    effectiveSize: {},
    withinHalf: {},
    betweenHalves: {},
  };
  if (!installed) return { ...none, cutPoints: [], bridges: [] };
  const script = fileURLToPath(new URL("measures.py", import.meta.url));
  const input = pairs.map((pair) => pair.join(" ")).join("\n");
  return JSON.parse(execFileSync("python3", [script], { input, encoding: "utf8" }));
}

function runs(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
