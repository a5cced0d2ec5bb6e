import { folds } from "../graph/queries.gen.ts";
import { attribution } from "../questions/dataset/attribution.ts";
import { caveat } from "../questions/dataset/caveat.ts";
import { coverage } from "../questions/dataset/coverage.ts";
import { countOfEvidence, dataset, withoutTies } from "../questions/dataset/dataset.ts";
import { countsOfBases, countsOfLevels } from "../questions/dataset/datasetCounts.ts";
import { namePairs } from "../questions/dataset/identities.ts";
import { licence } from "../questions/dataset/licence.ts";
import { existing } from "../questions/reading/existing.ts";
import { withoutPlace } from "../questions/reading/withoutPlace.ts";
import { countOfSources } from "../questions/sources.ts";
import type { Resolvers } from "./types.gen.ts";

export const datasetResolvers: Resolvers = {
  Query: {
    dataset: (_, __, context) => dataset(context),
    sameAsCandidates: (_, __, context) => namePairs(context, "OPEN"),
  },
  Dataset: {
    actorCount: (answer) => answer.actorCount(),
    placeUnknown: (_, __, context) => withoutPlace(context),
    withoutTies: (answer, _, context) => withoutTies(context, answer),
    tieCount: (answer) => answer.tieCount(),
    evidenceCount: (_, __, context) => countOfEvidence(context),
    sourceCount: (_, __, context) => countOfSources(context),
    kinds: (answer) => answer.kinds(),
    levels: (_, __, context) => countsOfLevels(context),
    tieTypes: (answer) => answer.tieTypes(),
    bases: (_, __, context) => countsOfBases(context),
    folded: (_, __, { engine, signal }) => engine.read(folds, {}, { signal }),
    keptApart: (_, __, context) => namePairs(context, "DISTINCT"),
    coverage: (_, { level }, context) => coverage(context, level),
    attribution: (_, __, context) => attribution(context),
    caveat: ({ folders }, { language }) => caveat(folders, language),
    licence: ({ folders }, { language }) => licence(folders, language),
  },
  Fold: {
    into: (fold, _, { load }) => existing(load.actor, fold.owner),
    source: ({ source }, _, { load }) => (source === null ? null : load.source.load(source)),
  },
  KeptApart: {
    a: ({ first }) => first,
    b: ({ second }) => second,
    source: ({ source }, _, { load }) => (source === null ? null : load.source.load(source)),
  },
  RegionCoverage: { region: (row, _, { load }) => existing(load.region, row.region) },
  SameAsCandidate: {
    a: ({ first }) => first,
    b: ({ second }) => second,
    likelihood: (pair) => pair.likelihood ?? "",
    evidence: ({ claim }) => claim,
    default: (pair) => pair.fallback ?? "",
    folded: ({ first, second }) => first.id === second.id,
  },
};
