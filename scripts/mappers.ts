/**
 * Which TypeScript type stands behind each GraphQL type: what resolvers get as their parent.
 * Paths are as seen from `server/schema/types.gen.ts`.
 */
export const mappers: Record<string, string> = {
  Actor: "../graph/queries.gen.ts#ActorsByIdRow",
  Cluster: "../graph/queries.gen.ts#ActorsByIdRow",
  Company: "../graph/queries.gen.ts#ActorsByIdRow",
  Supporter: "../graph/queries.gen.ts#ActorsByIdRow",
  ResearchPartner: "../graph/queries.gen.ts#ActorsByIdRow",
  Region: "../graph/queries.gen.ts#RegionsByIdRow",
  Tie: "../graph/queries.gen.ts#TiesByIdRow",
  Evidence: "../graph/queries.gen.ts#EvidenceByIdRow",
  Source: "../graph/queries.gen.ts#SourcesByIdRow",
  Location: "../graph/queries.gen.ts#LocationsOfActorsRow",
  Theme: "../graph/queries.gen.ts#ThemesByIdRow",
  ActorTheme: "../graph/queries.gen.ts#ThemesOfActorsRow",
  Fact: "../graph/queries.gen.ts#FactsOfSubjectsRow",
  Fold: "../graph/queries.gen.ts#FoldsIntoActorsRow",
  KeptApart: "../questions/identities.ts#NamePair",
  SameAsCandidate: "../questions/identities.ts#NamePair",
  Dataset: "../questions/dataset.ts#DatasetAnswer",
  RegionCoverage: "../questions/coverage.ts#CoverageRow",
  Neighbourhood: "../questions/neighbourhood.ts#NeighbourhoodAnswer",
  SearchHit: "../questions/searchNames.ts#SearchHitRow",
  ActorConnection: "../questions/actorPage.ts#ActorPage",
  SourceConnection: "../questions/sources.ts#SourcePage",
  TieConnection: "../questions/tiePage.ts#TiePage",
};
