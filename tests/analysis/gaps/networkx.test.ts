import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { distanceBetween } from "../../../server/analysis/gaps/distance.ts";
import { routesBetween } from "../../../server/analysis/gaps/routes.ts";
import { sidesOf } from "../../../server/analysis/gaps/sides.ts";
import { paceOf } from "../../../server/analysis/pace.ts";
import { neighboursOf } from "../../../server/analysis/projection.ts";
import { randomOf } from "../../../server/analysis/random.ts";
import { graphOf, KARATE } from "../goldenGraphs.ts";
import { shippedPairs } from "../shippedPairs.ts";
import { drawn, range, type Sided } from "./arbitrary.ts";

const installed = hasNetworkx();
if (!installed)
  console.warn("Skipped: routes are not compared with networkx, which python3 does not have.");

/** Every so many actors of the data that ships. */
const shipped = graphOf(await shippedPairs());
const everySo = (many: number, first: number) =>
  range(0, shipped.ids.length).filter((actor) => actor % many === first);

/** The karate club, the data that ships, and graphs from sparse to dense, with sides that may overlap. */
const ASKED: readonly Sided[] = [
  { graph: graphOf(KARATE), from: [0, 1, 2, 3], to: [30, 31, 32, 33] },
  { graph: graphOf(KARATE), from: [16], to: range(20, 34) },
  ...[5, 11, 29, 60].map((many) => ({
    ...{ graph: shipped, from: everySo(many, 0), to: everySo(many, 2) },
  })),
  ...range(0, 30).map((seed) => {
    const random = randomOf(seed);
    const side = () => [...new Set(range(0, 12).map(() => Math.floor(random() * 150)))];
    return { graph: drawn(150, 100 + 20 * seed, random), from: side(), to: side() };
  }),
];

describe.skipIf(!installed)("networkx agrees", () => {
  it("on routes, on how many cut them, and on the distance", async () => {
    const ours = [];
    for (const { graph, from, to } of ASKED) {
      const sides = sidesOf(graph, from, to);
      const { paths, cutNearFrom } = await routesBetween(graph, sides, paceOf({}));
      const distance = await distanceBetween(graph, sides, paceOf({}));
      ours.push({ routes: paths.length, cut: cutNearFrom.length, distance });
    }
    const script = fileURLToPath(new URL("routes.py", import.meta.url));
    const input = JSON.stringify(ASKED.map(inPlain));
    const theirs = JSON.parse(execFileSync("python3", [script], { input, encoding: "utf8" }));
    expect(ours).toEqual(theirs);
  });
});

function inPlain({ graph, from, to }: Sided) {
  const edges = graph.ids.flatMap((_, actor) =>
    [...neighboursOf(graph, actor)].map((other) => [actor, other]),
  );
  return { size: graph.ids.length, edges, from, to };
}

function hasNetworkx(): boolean {
  try {
    execFileSync("python3", ["-c", "import networkx"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
