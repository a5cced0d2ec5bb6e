import { Clustering, LeidenAlgorithm, Network } from "networkanalysis-ts";
import { type Random, randomOf } from "../random.ts";
import type { Tied } from "./tied.ts";

/** A start is over once a pass adds less than this to the modularity, */
const LEAST_GAIN = 0.000_5;
/** or after so many passes. */
const MOST_PASSES = 20;

/** One division of a graph into communities. */
export interface Division {
  /** The community of each actor that is tied, numbered from 0 in no particular order. */
  readonly communities: readonly number[];
  readonly count: number;
  /** Newman & Girvan's modularity (2004): the share of edges within communities, less what chance would put there; below 1. */
  readonly modularity: number;
}

/** Gives a division; another seed, another division. Lets others have their turn after each pass. */
export type Divide = (seed: number, rest: () => Promise<void>) => Promise<Division>;

/**
 * Divides a graph by the Leiden algorithm (Traag, Waltman & van Eck 2019) for the greatest modularity;
 * each pass begins with what the last one found. The graph has at least one edge and nobody without. A
 * pass holds the thread until it is done: about a second with 500,000 edges.
 */
export function leidenOf({ starts, targets }: Tied): Divide {
  const size = starts.length - 1;
  const network = new Network({
    nNodes: size,
    setNodeWeightsToTotalEdgeWeights: true,
    firstNeighborIndices: [...starts],
    neighbors: [...targets],
  });
  return async (seed, rest) => {
    const leiden = new LeidenAlgorithm();
    leiden.initializeBasedOnRandom(javaRandom(randomOf(seed)));
    // With degrees as weights, this resolution makes the quality that is improved the modularity.
    leiden.setResolution(1 / targets.length);
    const clustering = new Clustering({ nNodes: size });
    let modularity = leiden.calcQuality(network, clustering);
    for (let pass = 0; pass < MOST_PASSES; pass++) {
      const before = modularity;
      leiden.improveClustering(network, clustering);
      modularity = leiden.calcQuality(network, clustering);
      await rest();
      if (modularity - before < LEAST_GAIN) break;
    }
    return {
      communities: clustering.getClusters(),
      count: clustering.getNClusters(),
      modularity,
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
