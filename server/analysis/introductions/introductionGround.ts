import type { Graph } from "../graph/graph.ts";
import type { Ground } from "./ground.ts";

/** What introductions look at of a graph. */
export type IntroductionGraph = Pick<
  Graph,
  "projection" | "onRecord" | "kindOf" | "themesOf" | "sourcesOf" | "leftOut"
>;

/** What introductions in a graph are worked out from. */
export function introductionGround(graph: IntroductionGraph): Ground {
  const { projection, onRecord, kindOf, themesOf, sourcesOf, leftOut } = graph;
  return {
    ...{ projection, onRecord, kindOf, themesOf },
    leftOut: new Set(leftOut.programmes.keys()),
    sourceCounts: new Map([...sourcesOf].map(([id, sources]) => [id, sources.length])),
  };
}
