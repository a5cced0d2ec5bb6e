import type { Query } from "../../server/graph/engine.ts";
import type * as queries from "../../server/graph/queries.gen.ts";

type Queries = typeof queries;

/** Parameters of each query that gives rows, by the name of its constant. */
type Samples = {
  [K in keyof Queries as Queries[K] extends Query<infer _P, infer Row>
    ? Row extends Record<string, never>
      ? never
      : K
    : never]: Queries[K] extends Query<infer Params, infer _R> ? Params : never;
};

const ids = ["sintef", "arctic-cluster-team", "elkem"];
const regions = ["helgeland", "norway"];
const page = { after: "", limit: 3 };
const anyTie = {
  types: [],
  allTypes: true,
  bases: ["STATED" as const, "INFERRED" as const],
  dated: false,
  undated: true,
  since: "0000-01-01",
  until: "9999-12-31",
};
const decade = { ...anyTie, dated: true, undated: false, since: "2010-01-01", until: "2020-12-31" };
const undatedTie = { types: [], allTypes: true, bases: anyTie.bases };
const years = { undated: false, since: "2010-01-01", until: "2020-12-31" };
const bothWays = { id: "sintef", outgoing: true, incoming: true };
const anyActor = { kinds: ["Cluster" as const, "Company" as const], text: "", themes: [] };
const named = { text: "sin", whole: "\nsin\n", start: "\nsin", word: " sin", limit: 5 };
const one = { from: "industrial-green-tech", to: "arctic-cluster-team" };
const supporters = {
  ...{ actor: "arctic-cluster-team", type: "SUPPORTS" as const },
  ...{ outward: false, inward: true },
};

/** With each of these, the query gives at least one row on the data that ships. */
export const samples: Samples = {
  actorCount: anyActor,
  actorCountInRegions: { ...anyActor, regions },
  actorIdsLike: { pieces: ["sin", "int"], length: 6, limit: 5 },
  actorCountsOfSources: { ids: ["p001", "d000"] },
  actorCountsOfRegions: { ids: regions },
  actorCountsOfThemes: { ids: ["innovation"] },
  actorIdsAfter: page,
  actorsAfter: { ...anyActor, ...page },
  actorsAmong: { ...anyActor, ids, regions: [] },
  actorsById: { ids },
  actorsInRegionsAfter: { ...anyActor, ...page, regions },
  actorsNamed: named,
  actorsOfRegions: { ...page, ids: regions },
  actorsOfSources: { ...page, ids: ["p001", "d000"] },
  actorsToAnalyse: { ids },
  actorsOfThemes: { ...page, ids: ["innovation"] },
  basisCounts: {},
  bestTiedInRegion: { ...undatedTie, id: "helgeland", limit: 5 },
  bestTiedInRegionInPeriod: { ...undatedTie, ...years, id: "helgeland", limit: 5 },
  bestTiedOnTheme: { ...undatedTie, id: "innovation", limit: 5 },
  bestTiedOnThemeInPeriod: { ...undatedTie, ...years, id: "innovation", limit: 5 },
  childrenOfRegions: { ids: regions },
  countWithoutPlace: {},
  countsOfSources: { ids: ["d000"] },
  dataVersion: {},
  degrees: { ids, types: [], allTypes: true, bases: anyTie.bases, programmes: false, named: [] },
  degreesInPeriod: {
    ...{ ids, types: [], allTypes: true, bases: anyTie.bases, programmes: false, named: [] },
    ...{ undated: false, since: "2010-01-01", until: "2020-12-31" },
  },
  evidenceById: { ids: ["r097", "n0780"] },
  evidenceSources: { ids: ["r097", "n0780"] },
  evidenceCount: {},
  factCountsOfSources: { ids: ["d000"] },
  factsOfSources: { ...page, ids: ["d000", "d001"] },
  factsOfSubjects: { ids },
  folds: {},
  foldsById: { ids: ["eyde-nettverket"] },
  foldsIntoActors: { ids: ["nce-eyde"] },
  foreignNames: {},
  foreignRows: {},
  geonamesCount: {},
  identities: { verdict: "OPEN" },
  identitiesOfSources: { ...page, ids: ["p026", "p191"] },
  identityCountsOfSources: { ids: ["p026", "p191"] },
  kindCounts: {},
  leftToErase: { loadId: null },
  levelCounts: {},
  locationsOfActors: { ids },
  locationsOfSources: { ...page, ids: ["d000", "d001"] },
  membersOfCluster: { id: "arctic-cluster-team" },
  membersOfRegion: { id: "helgeland" },
  neighbourhoodOfActor: { ...decade, id: "sintef", limit: 5 },
  neighboursByBasis: { ...undatedTie, ...bothWays },
  neighboursByBasisInPeriod: { ...undatedTie, ...bothWays, ...years },
  neighboursInPeriod: { ...undatedTie, ...years, ids, programmes: false, named: [] },
  neighboursOfActors: { ...undatedTie, ids, programmes: false, named: [] },
  participantCounts: { ids },
  participantsOfClusters: { ...page, ids },
  placesToAnalyse: { ids },
  programmes: {},
  regionCoverage: { level: "COUNTY" },
  regionIds: { levels: ["COUNTY", "DISTRICT"] },
  regionIdsLike: { pieces: ["hel"], length: 9, limit: 5 },
  regionsOfActors: { ids },
  regionSources: { level: "COUNTY" },
  regionsBelow: { id: "helgeland" },
  regionsById: { ids: regions },
  regionsNamed: { ...named, text: "hel", whole: "\nhel\n", start: "\nhel", word: " hel" },
  sourceCount: {},
  sourcesAfter: page,
  sourcesById: { ids: ["d000"] },
  sourcesOfTies: supporters,
  storedNodes: page,
  storedRelations: { ids },
  termsById: { ids: ["role:initiator"] },
  themeCountsOfSources: { ids: ["d000"] },
  themeIds: {},
  themeIdsLike: { pieces: ["inn"], length: 9, limit: 5 },
  themesById: { ids: ["innovation"] },
  themesNamed: { ...named, text: "inn", whole: "\ninn\n", start: "\ninn", word: " inn" },
  themesOfActors: { ids },
  themesOfSources: { ...page, ids: ["d000", "d001"] },
  themesToAnalyse: { ids },
  tieCount: decade,
  tieCountsOfActors: { ...anyTie, ids },
  tieFromIds: { from: "a", limit: 3 },
  tieTotals: { ...undatedTie, ids },
  tieTotalsInPeriod: { ...undatedTie, ...years, ids },
  tieTypeCounts: {},
  tiedActorCount: {},
  tiesAmong: { from: ids, among: [...ids, "industrial-green-tech"] },
  tiesAfter: { ...decade, ...page, from: "" },
  tiesBetween: { pairs: [{ a: one.from, b: one.to }] },
  tiesBySource: { ...supporters, ...page, sources: ["d001", "d003"] },
  tiesById: { ties: [{ ...one, id: `${one.from}~SUPPORTS~${one.to}` }] },
  tiesFromActors: { ...anyTie, ...page, from: "", ids },
  tieGroupsInPeriod: { ids, bases: anyTie.bases, since: "2010", until: "2020" },
  tieGroupsOfActors: { ids },
  tiesOfEachActor: { ...decade, ...page, ids },
  tiesOfSources: { ...page, ids: ["d000"] },
  tiesToAnalyse: { ids },
};
