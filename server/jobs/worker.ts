/** What a worker thread runs: an analysis of a graph, which it keeps for the next one. */
import { ANALYSES, type AnalysisId, type ResultOf } from "../analysis/analyses.ts";
import type { Counting } from "../analysis/graph/counting.ts";
import { type Graph, graphOf } from "../analysis/graph/graph.ts";
import type { Snapshot } from "../analysis/snapshot/snapshot.ts";
import type { Sent } from "./task.ts";

/** Graphs that a thread keeps: the one under the filter asked for last, and the one before. */
const MOST_GRAPHS = 2;

/** Milliseconds between two reports of what is done. */
const REPORT_EVERY = 100;

const graphs = new Map<string, Graph>();

/** Works an analysis out. */
export async function run<Id extends AnalysisId>(sent: Sent<Id>): Promise<Outcome<Id>> {
  const { id, snapshot, counting, params, port } = sent;
  const graph = graphFor(snapshot, counting);
  let reported = 0;
  const onProgress = (done: number) => {
    const now = performance.now();
    if (now - reported < REPORT_EVERY) return;
    reported = now;
    port.postMessage(done);
  };
  try {
    const result = await ANALYSES[id].run(graph, params, { onProgress });
    return { result, leftOut: graph.leftOut, edgeCount: graph.projection.edgeCount };
  } finally {
    port.close();
  }
}

/** A result, and the graph that it is about. */
export interface Outcome<Id extends AnalysisId> {
  readonly result: ResultOf<Id>;
  readonly leftOut: Graph["leftOut"];
  readonly edgeCount: number;
}

function graphFor(snapshot: Snapshot, counting: Counting): Graph {
  const key = JSON.stringify([snapshot.key, counting]);
  const graph = graphs.get(key) ?? graphOf(snapshot, counting);
  graphs.delete(key);
  graphs.set(key, graph);
  for (const old of [...graphs.keys()].slice(0, -MOST_GRAPHS)) graphs.delete(old);
  return graph;
}
