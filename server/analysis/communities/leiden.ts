import { Clustering, LeidenAlgorithm, Network } from "networkanalysis-ts";
import { type Random, randomOf } from "../random.ts";
import type { Tied } from "./tied.ts";

/** Passes of the algorithm; each begins with what the last one found, and the second seldom changes anything. */
const PASSES = 10;

/** One division of a graph into communities. */
export interface Division {
  /** The community of each actor that is tied, numbered from 0 in no particular order. */
  readonly communities: readonly number[];
  readonly count: number;
  /** Newman & Girvan's modularity (2004): the share of edges within communities, less what chance would put there; below 1. */
  readonly modularity: number;
}

/** Gives the next division of a graph; another seed, another division. */
export type Divide = (seed: number) => Division;

/**
 * Divides a graph by the Leiden algorithm (Traag, Waltman & van Eck 2019) for the greatest modularity.
 * The graph has at least one edge and nobody without. One call holds the thread until it is done.
 */
export function leidenOf({ starts, targets }: Tied): Divide {
  const network = new Network({
    nNodes: starts.length - 1,
    setNodeWeightsToTotalEdgeWeights: true,
    firstNeighborIndices: [...starts],
    neighbors: [...targets],
  });
  // With degrees as weights, this resolution makes the quality that is improved the modularity.
  const resolution = 1 / targets.length;
  return (seed) => {
    const leiden = new LeidenAlgorithm();
    leiden.initializeBasedOnRandom(javaRandom(randomOf(seed)));
    leiden.setResolution(resolution);
    leiden.setNIterations(PASSES);
    const clustering = new Clustering({ nNodes: starts.length - 1 });
    leiden.improveClustering(network, clustering);
    return {
      communities: clustering.getClusters(),
      count: clustering.getNClusters(),
      modularity: leiden.calcQuality(network, clustering),
    };
  };
}

/** The two methods of a Java random generator that the algorithm calls. */
function javaRandom(random: Random) {
  return {
    nextInt: (bound: number) => Math.floor(random() * bound),
    nextDouble: () => random(),
  };
}
