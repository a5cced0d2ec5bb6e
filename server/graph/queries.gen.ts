// Made by `npm run generate` from cypher/. Do not edit.

import type { Query } from "./engine.ts";

import type { ActorKind, Basis, IdentityVerdict, RegionLevel, TieType } from "../../seed/vocabulary.ts";

export type ActorCountParams = { kinds: Array<ActorKind>; text: string; themes: Array<string> };
export type ActorCountRow = { count: number };
/** How many actors have some kinds, themes and part of a name; no theme means any. */
export const actorCount: Query<ActorCountParams, ActorCountRow> = {
  name: "actor/actorCount",
  text: "MATCH (a:Actor)\nWHERE\n  a.kind IN $kinds AND\n  a.searchText CONTAINS $text AND\n  (size($themes) = 0 OR\n    EXISTS {\n      MATCH (a)-[:HAS_THEME]->(theme:Theme)\n      WHERE theme.id IN $themes\n    })\nRETURN count(a) AS count",
  params: ["kinds","text","themes"],
};

export type ActorCountInRegionsParams = { regions: Array<string>; kinds: Array<ActorKind>; text: string; themes: Array<string> };
export type ActorCountInRegionsRow = { count: number };
/** How many actors in some regions or below have some kinds, themes and part of a name. */
export const actorCountInRegions: Query<ActorCountInRegionsParams, ActorCountInRegionsRow> = {
  name: "actor/actorCountInRegions",
  text: "UNWIND $regions AS region\nMATCH\n  (:Region {id: region})<-[:WITHIN*0..6]-(place:Region)<-[:LOCATED_IN]-(a:Actor)\nWHERE\n  a.kind IN $kinds AND\n  a.searchText CONTAINS $text AND\n  (size($themes) = 0 OR\n    EXISTS {\n      MATCH (a)-[:HAS_THEME]->(theme:Theme)\n      WHERE theme.id IN $themes\n    })\nRETURN count(DISTINCT a.id) AS count",
  params: ["regions","kinds","text","themes"],
};

export type ActorIdsAfterParams = { after: string; limit: number };
export type ActorIdsAfterRow = { id: string };
/** Ids of all actors, those after an id. */
export const actorIdsAfter: Query<ActorIdsAfterParams, ActorIdsAfterRow> = {
  name: "actor/actorIdsAfter",
  text: "MATCH (a:Actor)\nWHERE a.id > $after\nRETURN a.id AS id\nORDER BY id\nLIMIT $limit",
  params: ["after","limit"],
};

export type ActorsAfterParams = { kinds: Array<ActorKind>; text: string; themes: Array<string>; after: string; limit: number };
export type ActorsAfterRow = { id: string };
/** Ids of actors of some kinds, themes and part of a name, those after an id; no theme means any. */
export const actorsAfter: Query<ActorsAfterParams, ActorsAfterRow> = {
  name: "actor/actorsAfter",
  text: "MATCH (a:Actor)\nWHERE\n  a.id > $after AND\n  a.kind IN $kinds AND\n  a.searchText CONTAINS $text AND\n  (size($themes) = 0 OR\n    EXISTS {\n      MATCH (a)-[:HAS_THEME]->(theme:Theme)\n      WHERE theme.id IN $themes\n    })\nRETURN a.id AS id\nORDER BY id\nLIMIT $limit",
  params: ["kinds","text","themes","after","limit"],
};

export type ActorsAmongParams = { ids: Array<string>; regions: Array<string>; kinds: Array<ActorKind>; text: string; themes: Array<string> };
export type ActorsAmongRow = { id: string };
/** Which of some actors are in some regions or below and have some kinds, themes and part of a name. */
export const actorsAmong: Query<ActorsAmongParams, ActorsAmongRow> = {
  name: "actor/actorsAmong",
  text: "UNWIND $ids AS wanted\nMATCH (a:Actor {id: wanted})\nWHERE\n  a.kind IN $kinds AND\n  a.searchText CONTAINS $text AND\n  (size($themes) = 0 OR\n    EXISTS {\n      MATCH (a)-[:HAS_THEME]->(theme:Theme)\n      WHERE theme.id IN $themes\n    }) AND\n  (size($regions) = 0 OR\n    EXISTS {\n      MATCH (a)-[:LOCATED_IN]->(:Region)-[:WITHIN*0..6]->(r:Region)\n      WHERE r.id IN $regions\n    })\nWITH DISTINCT a.id AS id\nRETURN id\nORDER BY id",
  params: ["ids","regions","kinds","text","themes"],
};

export type ActorsByIdParams = { ids: Array<string> };
export type ActorsByIdRow = { id: string; kind: ActorKind; name: string; shortName: string | null; aliases: Array<string>; summary: string; summaryNb: string | null; summaryFi: string | null; founded: number | null; programmes: Array<string>; website: string | null; sources: Array<string>; isProgramme: boolean };
/** Actors by id; unknown ids give no row. */
export const actorsById: Query<ActorsByIdParams, ActorsByIdRow> = {
  name: "actor/actorsById",
  text: "UNWIND $ids AS wanted\nMATCH (a:Actor {id: wanted})\nRETURN\n  a.id AS id,\n  a.kind AS kind,\n  a.name AS name,\n  a.shortName AS shortName,\n  a.aliases AS aliases,\n  a.summary AS summary,\n  a.summaryNb AS summaryNb,\n  a.summaryFi AS summaryFi,\n  a.founded AS founded,\n  a.programmes AS programmes,\n  a.website AS website,\n  a.sources AS sources,\n  a.isProgramme AS isProgramme\nORDER BY id",
  params: ["ids"],
};

export type ActorsInRegionsAfterParams = { regions: Array<string>; kinds: Array<ActorKind>; text: string; themes: Array<string>; after: string; limit: number };
export type ActorsInRegionsAfterRow = { id: string };
/** Ids of actors in some regions or below, of some kinds, themes and part of a name, those after an id. */
export const actorsInRegionsAfter: Query<ActorsInRegionsAfterParams, ActorsInRegionsAfterRow> = {
  name: "actor/actorsInRegionsAfter",
  text: "UNWIND $regions AS region\nMATCH\n  (:Region {id: region})<-[:WITHIN*0..6]-(place:Region)<-[:LOCATED_IN]-(a:Actor)\nWHERE\n  a.id > $after AND\n  a.kind IN $kinds AND\n  a.searchText CONTAINS $text AND\n  (size($themes) = 0 OR\n    EXISTS {\n      MATCH (a)-[:HAS_THEME]->(theme:Theme)\n      WHERE theme.id IN $themes\n    })\nWITH DISTINCT a.id AS id\nRETURN id\nORDER BY id\nLIMIT $limit",
  params: ["regions","kinds","text","themes","after","limit"],
};

export type ActorsToAnalyseParams = { ids: Array<string> };
export type ActorsToAnalyseRow = { id: string; kind: ActorKind; isProgramme: boolean; sources: Array<string> };
/** What analyses need of actors. */
export const actorsToAnalyse: Query<ActorsToAnalyseParams, ActorsToAnalyseRow> = {
  name: "actor/actorsToAnalyse",
  text: "UNWIND $ids AS wanted\nMATCH (a:Actor {id: wanted})\nRETURN\n  a.id AS id,\n  a.kind AS kind,\n  a.isProgramme AS isProgramme,\n  a.sources AS sources\nORDER BY id",
  params: ["ids"],
};

export type CountWithoutPlaceParams = Record<string, never>;
export type CountWithoutPlaceRow = { count: number };
/** How many actors have no known place. */
export const countWithoutPlace: Query<CountWithoutPlaceParams, CountWithoutPlaceRow> = {
  name: "actor/countWithoutPlace",
  text: "MATCH (a:Actor)\nWITH count(a) AS everybody\nOPTIONAL MATCH (:Region)<-[:LOCATED_IN]-(b:Actor)\nWITH everybody, count(DISTINCT b) AS located\nRETURN everybody - located AS count",
  params: [],
};

export type DegreesParams = { ids: Array<string>; types: Array<TieType>; allTypes: boolean; bases: Array<Basis>; programmes: boolean; named: Array<string> };
export type DegreesRow = { id: string; degree: number };
/** To how many actors each actor is tied under a filter without a period: its degree. Programmes are left out unless they are asked for or named; an actor without such a tie gives no row. */
export const degrees: Query<DegreesParams, DegreesRow> = {
  name: "actor/degrees",
  text: "UNWIND $ids AS wanted\nMATCH\n  (a:Actor {id: wanted})-\n    [t:MEMBER_OF\n      |STEERS\n      |INITIATED\n      |HOSTS\n      |SUPPORTS\n      |FUNDS\n      |COLLABORATES_WITH\n      |ENGAGED_WITH\n      |ATTENDED\n      |SPUN_OUT_OF\n      |PART_OF\n      |ADMITTED_TO]-\n  (m:Actor)\nWHERE\n  t.basis IN $bases AND\n  ($programmes OR NOT m.isProgramme OR m.id IN $named) AND\n  ($allTypes OR type(t) IN $types)\nRETURN a.id AS id, count(DISTINCT m) AS degree\nORDER BY id",
  params: ["ids","types","allTypes","bases","programmes","named"],
};

export type DegreesInPeriodParams = { ids: Array<string>; types: Array<TieType>; allTypes: boolean; bases: Array<Basis>; undated: boolean; since: string; until: string; programmes: boolean; named: Array<string> };
export type DegreesInPeriodRow = { id: string; degree: number };
/** To how many actors each actor is tied under a filter with a period: its degree. Programmes are left out unless they are asked for or named; an actor without such a tie gives no row. */
export const degreesInPeriod: Query<DegreesInPeriodParams, DegreesInPeriodRow> = {
  name: "actor/degreesInPeriod",
  text: "UNWIND $ids AS wanted\nMATCH\n  (a:Actor {id: wanted})-\n    [t:MEMBER_OF\n      |STEERS\n      |INITIATED\n      |HOSTS\n      |SUPPORTS\n      |FUNDS\n      |COLLABORATES_WITH\n      |ENGAGED_WITH\n      |ATTENDED\n      |SPUN_OUT_OF\n      |PART_OF\n      |ADMITTED_TO]-\n  (m:Actor)\nWHERE\n  t.basis IN $bases AND\n  ($programmes OR NOT m.isProgramme OR m.id IN $named) AND\n  ($allTypes OR type(t) IN $types) AND\n  (($undated AND all(start IN t.starts WHERE start = \"\")) OR\n    any(\n      i IN range(0, size(t.starts) - 1)\n      WHERE\n        t.bases[i] IN $bases AND\n        t.starts[i] <> \"\" AND\n        t.starts[i] <= $until AND\n        t.ends[i] >= $since\n    ))\nRETURN a.id AS id, count(DISTINCT m) AS degree\nORDER BY id",
  params: ["ids","types","allTypes","bases","undated","since","until","programmes","named"],
};

export type FactsOfSubjectsParams = { ids: Array<string> };
export type FactsOfSubjectsRow = { owner: string; id: string; property: string; value: string; unit: string | null; asOf: string | null; qualifier: string | null; locator: string; source: string };
/** Facts of actors and regions, with the source they cite. */
export const factsOfSubjects: Query<FactsOfSubjectsParams, FactsOfSubjectsRow> = {
  name: "actor/factsOfSubjects",
  text: "UNWIND $ids AS owner\nMATCH (f:Fact {subject: owner})-[:CITES]->(s:Source)\nRETURN\n  owner,\n  f.id AS id,\n  f.property AS property,\n  f.value AS value,\n  f.unit AS unit,\n  f.asOf AS asOf,\n  f.qualifier AS qualifier,\n  f.locator AS locator,\n  s.id AS source\nORDER BY owner, property, asOf, id",
  params: ["ids"],
};

export type FoldsByIdParams = { ids: Array<string> };
export type FoldsByIdRow = { id: string; into: string };
/** The actors into which folded ids went; ids that were never folded give no row. */
export const foldsById: Query<FoldsByIdParams, FoldsByIdRow> = {
  name: "actor/foldsById",
  text: "UNWIND $ids AS wanted\nMATCH (i:Identity {b: wanted, verdict: \"SAME\"})\nRETURN i.b AS id, i.a AS into\nORDER BY id",
  params: ["ids"],
};

export type FoldsIntoActorsParams = { ids: Array<string> };
export type FoldsIntoActorsRow = { owner: string; id: string; name: string; kind: ActorKind; claim: string; source: string | null };
/** The names that were joined into actors when loading. */
export const foldsIntoActors: Query<FoldsIntoActorsParams, FoldsIntoActorsRow> = {
  name: "actor/foldsIntoActors",
  text: "UNWIND $ids AS owner\nMATCH (i:Identity {a: owner, verdict: \"SAME\"})\nRETURN\n  owner,\n  i.b AS id,\n  i.bName AS name,\n  i.bKind AS kind,\n  i.claim AS claim,\n  i.source AS source\nORDER BY owner, id",
  params: ["ids"],
};

export type LocationsOfActorsParams = { ids: Array<string> };
export type LocationsOfActorsRow = { id: string; owner: string; region: string; role: string; basis: Basis; evidence: Array<string> };
/** Where actors are, by actor. */
export const locationsOfActors: Query<LocationsOfActorsParams, LocationsOfActorsRow> = {
  name: "actor/locationsOfActors",
  text: "UNWIND $ids AS wanted\nMATCH (a:Actor {id: wanted})-[l:LOCATED_IN]->(r:Region)\nRETURN\n  l.id AS id,\n  a.id AS owner,\n  r.id AS region,\n  l.role AS role,\n  l.basis AS basis,\n  l.evidence AS evidence\nORDER BY id",
  params: ["ids"],
};

export type MembersOfClusterParams = { id: string };
export type MembersOfClusterRow = { actors: Array<string> };
/** The ids of the actors that take part in a cluster, plans left out, by id; one row. */
export const membersOfCluster: Query<MembersOfClusterParams, MembersOfClusterRow> = {
  name: "actor/membersOfCluster",
  text: "MATCH (:Actor {id: $id})<-[t:MEMBER_OF|STEERS|INITIATED|HOSTS]-(a:Actor)\nWHERE t.basis <> \"INTENDED\"\nWITH DISTINCT a.id AS id\nORDER BY id\nRETURN collect(id) AS actors",
  params: ["id"],
};

export type NeighbourhoodOfActorParams = { id: string; limit: number; types: Array<TieType>; allTypes: boolean; bases: Array<Basis>; dated: boolean; undated: boolean; since: string; until: string };
export type NeighbourhoodOfActorRow = { id: string; basis: Basis; degree: number };
/** The ties of one actor: strongest basis first, then the better tied neighbour, then id. */
export const neighbourhoodOfActor: Query<NeighbourhoodOfActorParams, NeighbourhoodOfActorRow> = {
  name: "actor/neighbourhoodOfActor",
  text: "MATCH (a:Actor {id: $id})-[t]-(b:Actor)\nWHERE\n  t.basis IN $bases AND\n  ($allTypes OR type(t) IN $types) AND\n  (NOT $dated OR\n    ($undated AND all(start IN t.starts WHERE start = \"\")) OR\n    any(\n      i IN range(0, size(t.starts) - 1)\n      WHERE\n        t.starts[i] <> \"\" AND\n        t.starts[i] <= $until AND\n        t.ends[i] >= $since AND\n        t.bases[i] IN $bases\n    ))\nWITH t.id AS id, t.basis AS basis, COUNT { (b)--(:Actor) } AS degree\nRETURN id, basis, degree\nORDER BY\nCASE basis\n  WHEN \"STATED\" THEN 0\n  WHEN \"INFERRED\" THEN 1\n  ELSE 2\nEND, degree DESC, id\nLIMIT $limit",
  params: ["id","limit","types","allTypes","bases","dated","undated","since","until"],
};

export type NeighboursByBasisParams = { id: string; outgoing: boolean; incoming: boolean; types: Array<TieType>; allTypes: boolean; bases: Array<Basis> };
export type NeighboursByBasisRow = { basis: Basis; others: Array<string> };
/** Whom one actor is tied to under a filter without a period, out of it or into it, by basis; a neighbour comes once for each basis, in any order. */
export const neighboursByBasis: Query<NeighboursByBasisParams, NeighboursByBasisRow> = {
  name: "actor/neighboursByBasis",
  text: "MATCH\n  (a:Actor {id: $id})-\n    [t:MEMBER_OF\n      |STEERS\n      |INITIATED\n      |HOSTS\n      |SUPPORTS\n      |FUNDS\n      |COLLABORATES_WITH\n      |ENGAGED_WITH\n      |ATTENDED\n      |SPUN_OUT_OF\n      |PART_OF\n      |ADMITTED_TO]-\n  (b:Actor)\nWHERE\n  t.basis IN $bases AND\n  ($allTypes OR type(t) IN $types) AND\n  (($outgoing AND startNode(t).id = $id) OR ($incoming AND endNode(t).id = $id))\nRETURN t.basis AS basis, collect(DISTINCT b.id) AS others\nORDER BY basis",
  params: ["id","outgoing","incoming","types","allTypes","bases"],
};

export type NeighboursByBasisInPeriodParams = { id: string; outgoing: boolean; incoming: boolean; types: Array<TieType>; allTypes: boolean; bases: Array<Basis>; undated: boolean; since: string; until: string };
export type NeighboursByBasisInPeriodRow = { basis: Basis; others: Array<string> };
/** Whom one actor is tied to under a filter with a period, out of it or into it, by basis; a neighbour comes once for each basis, in any order. */
export const neighboursByBasisInPeriod: Query<NeighboursByBasisInPeriodParams, NeighboursByBasisInPeriodRow> = {
  name: "actor/neighboursByBasisInPeriod",
  text: "MATCH\n  (a:Actor {id: $id})-\n    [t:MEMBER_OF\n      |STEERS\n      |INITIATED\n      |HOSTS\n      |SUPPORTS\n      |FUNDS\n      |COLLABORATES_WITH\n      |ENGAGED_WITH\n      |ATTENDED\n      |SPUN_OUT_OF\n      |PART_OF\n      |ADMITTED_TO]-\n  (b:Actor)\nWHERE\n  t.basis IN $bases AND\n  ($allTypes OR type(t) IN $types) AND\n  (($outgoing AND startNode(t).id = $id) OR ($incoming AND endNode(t).id = $id)) AND\n  (($undated AND all(start IN t.starts WHERE start = \"\")) OR\n    any(\n      i IN range(0, size(t.starts) - 1)\n      WHERE\n        t.bases[i] IN $bases AND\n        t.starts[i] <> \"\" AND\n        t.starts[i] <= $until AND\n        t.ends[i] >= $since\n    ))\nRETURN t.basis AS basis, collect(DISTINCT b.id) AS others\nORDER BY basis",
  params: ["id","outgoing","incoming","types","allTypes","bases","undated","since","until"],
};

export type NeighboursInPeriodParams = { ids: Array<string>; types: Array<TieType>; allTypes: boolean; bases: Array<Basis>; undated: boolean; since: string; until: string; programmes: boolean; named: Array<string> };
export type NeighboursInPeriodRow = { id: string; others: Array<string> };
/** Whom actors are tied to under a filter with a period, each neighbour once, in any order. Programmes are left out unless they are asked for or named; an actor without such a tie gives no row. */
export const neighboursInPeriod: Query<NeighboursInPeriodParams, NeighboursInPeriodRow> = {
  name: "actor/neighboursInPeriod",
  text: "UNWIND $ids AS wanted\nMATCH\n  (a:Actor {id: wanted})-\n    [t:MEMBER_OF\n      |STEERS\n      |INITIATED\n      |HOSTS\n      |SUPPORTS\n      |FUNDS\n      |COLLABORATES_WITH\n      |ENGAGED_WITH\n      |ATTENDED\n      |SPUN_OUT_OF\n      |PART_OF\n      |ADMITTED_TO]-\n  (m:Actor)\nWHERE\n  t.basis IN $bases AND\n  ($programmes OR NOT m.isProgramme OR m.id IN $named) AND\n  ($allTypes OR type(t) IN $types) AND\n  (($undated AND all(start IN t.starts WHERE start = \"\")) OR\n    any(\n      i IN range(0, size(t.starts) - 1)\n      WHERE\n        t.bases[i] IN $bases AND\n        t.starts[i] <> \"\" AND\n        t.starts[i] <= $until AND\n        t.ends[i] >= $since\n    ))\nRETURN a.id AS id, collect(DISTINCT m.id) AS others\nORDER BY id",
  params: ["ids","types","allTypes","bases","undated","since","until","programmes","named"],
};

export type NeighboursOfActorsParams = { ids: Array<string>; types: Array<TieType>; allTypes: boolean; bases: Array<Basis>; programmes: boolean; named: Array<string> };
export type NeighboursOfActorsRow = { id: string; others: Array<string> };
/** Whom actors are tied to under a filter without a period, each neighbour once, in any order. Programmes are left out unless they are asked for or named; an actor without such a tie gives no row. */
export const neighboursOfActors: Query<NeighboursOfActorsParams, NeighboursOfActorsRow> = {
  name: "actor/neighboursOfActors",
  text: "UNWIND $ids AS wanted\nMATCH\n  (a:Actor {id: wanted})-\n    [t:MEMBER_OF\n      |STEERS\n      |INITIATED\n      |HOSTS\n      |SUPPORTS\n      |FUNDS\n      |COLLABORATES_WITH\n      |ENGAGED_WITH\n      |ATTENDED\n      |SPUN_OUT_OF\n      |PART_OF\n      |ADMITTED_TO]-\n  (m:Actor)\nWHERE\n  t.basis IN $bases AND\n  ($programmes OR NOT m.isProgramme OR m.id IN $named) AND\n  ($allTypes OR type(t) IN $types)\nRETURN a.id AS id, collect(DISTINCT m.id) AS others\nORDER BY id",
  params: ["ids","types","allTypes","bases","programmes","named"],
};

export type ParticipantCountsParams = { ids: Array<string> };
export type ParticipantCountsRow = { owner: string; count: number };
/** How many take part in clusters; plans do not count. */
export const participantCounts: Query<ParticipantCountsParams, ParticipantCountsRow> = {
  name: "actor/participantCounts",
  text: "UNWIND $ids AS owner\nMATCH (c:Actor {id: owner})<-[t:MEMBER_OF|STEERS|INITIATED|HOSTS]-(a:Actor)\nWHERE t.basis <> \"INTENDED\"\nRETURN owner, count(DISTINCT a.id) AS count\nORDER BY owner",
  params: ["ids"],
};

export type ParticipantsOfClustersParams = { ids: Array<string>; after: string; limit: number };
export type ParticipantsOfClustersRow = { owner: string; id: string };
/** Who takes part in clusters, those after an id, so many of each cluster; plans do not count. */
export const participantsOfClusters: Query<ParticipantsOfClustersParams, ParticipantsOfClustersRow> = {
  name: "actor/participantsOfClusters",
  text: "UNWIND $ids AS owner\nCALL (owner) {\n  MATCH (c:Actor {id: owner})<-[t:MEMBER_OF|STEERS|INITIATED|HOSTS]-(a:Actor)\n  WHERE a.id > $after AND t.basis <> \"INTENDED\"\n  WITH DISTINCT a.id AS id\n  RETURN id\n  ORDER BY id\n  LIMIT $limit\n}\nRETURN owner, id\nORDER BY owner, id",
  params: ["ids","after","limit"],
};

export type PlacesToAnalyseParams = { ids: Array<string> };
export type PlacesToAnalyseRow = { id: string; regions: Array<string>; roles: Array<string> };
/** The regions that actors are located in, without those above, each with its role; an actor without a known place gives no row. */
export const placesToAnalyse: Query<PlacesToAnalyseParams, PlacesToAnalyseRow> = {
  name: "actor/placesToAnalyse",
  text: "UNWIND $ids AS wanted\nMATCH (a:Actor {id: wanted})-[l:LOCATED_IN]->(r:Region)\nWITH a.id AS id, r.id AS region, l.role AS role\nORDER BY id, region\nRETURN id, collect(region) AS regions, collect(role) AS roles\nORDER BY id",
  params: ["ids"],
};

export type ProgrammesParams = Record<string, never>;
export type ProgrammesRow = { id: string };
/** The programmes: actors that others are admitted to. */
export const programmes: Query<ProgrammesParams, ProgrammesRow> = {
  name: "actor/programmes",
  text: "MATCH (a:Actor {isProgramme: true})\nRETURN a.id AS id\nORDER BY id",
  params: [],
};

export type RegionsOfActorsParams = { ids: Array<string> };
export type RegionsOfActorsRow = { id: string; regions: Array<string> };
/** The regions that actors are in, those above their places included, in any order; an actor without a known place gives no row. */
export const regionsOfActors: Query<RegionsOfActorsParams, RegionsOfActorsRow> = {
  name: "actor/regionsOfActors",
  text: "UNWIND $ids AS wanted\nMATCH (a:Actor {id: wanted})-[:LOCATED_IN]->(:Region)-[:WITHIN*0..6]->(r:Region)\nRETURN a.id AS id, collect(DISTINCT r.id) AS regions\nORDER BY id",
  params: ["ids"],
};

export type ThemesOfActorsParams = { ids: Array<string> };
export type ThemesOfActorsRow = { owner: string; id: string; theme: string; source: string; locator: string };
/** What actors work on, one row for each theme and source. */
export const themesOfActors: Query<ThemesOfActorsParams, ThemesOfActorsRow> = {
  name: "actor/themesOfActors",
  text: "UNWIND $ids AS owner\nMATCH (a:Actor {id: owner})-[h:HAS_THEME]->(t:Theme)\nRETURN\n  owner,\n  h.id AS id,\n  t.id AS theme,\n  h.source AS source,\n  h.locator AS locator\nORDER BY owner, theme, id",
  params: ["ids"],
};

export type TieCountsOfActorsParams = { ids: Array<string>; types: Array<TieType>; allTypes: boolean; bases: Array<Basis>; dated: boolean; undated: boolean; since: string; until: string };
export type TieCountsOfActorsRow = { owner: string; type: TieType; out: boolean; count: number; withoutDate: number };
/** How many ties actors have, by type and direction, and how many of them carry no date. */
export const tieCountsOfActors: Query<TieCountsOfActorsParams, TieCountsOfActorsRow> = {
  name: "actor/tieCountsOfActors",
  text: "UNWIND $ids AS owner\nMATCH (a:Actor {id: owner})-[t]-(b:Actor)\nWHERE\n  t.basis IN $bases AND\n  ($allTypes OR type(t) IN $types) AND\n  (NOT $dated OR\n    ($undated AND all(start IN t.starts WHERE start = \"\")) OR\n    any(\n      i IN range(0, size(t.starts) - 1)\n      WHERE\n        t.starts[i] <> \"\" AND\n        t.starts[i] <= $until AND\n        t.ends[i] >= $since AND\n        t.bases[i] IN $bases\n    ))\nRETURN\n  owner,\n  type(t) AS type,\n  startNode(t).id = owner AS out,\n  count(t) AS count,\n  sum(\n    CASE\n      WHEN all(start IN t.starts WHERE start = \"\") THEN 1\n      ELSE 0\n    END) AS withoutDate\nORDER BY owner, type, out",
  params: ["ids","types","allTypes","bases","dated","undated","since","until"],
};

export type TieTotalsParams = { ids: Array<string>; types: Array<TieType>; allTypes: boolean; bases: Array<Basis> };
export type TieTotalsRow = { id: string; ties: number };
/** How many ties each actor has under a filter without a period; an actor without such a tie gives no row. */
export const tieTotals: Query<TieTotalsParams, TieTotalsRow> = {
  name: "actor/tieTotals",
  text: "UNWIND $ids AS wanted\nMATCH\n  (a:Actor {id: wanted})-\n    [t:MEMBER_OF\n      |STEERS\n      |INITIATED\n      |HOSTS\n      |SUPPORTS\n      |FUNDS\n      |COLLABORATES_WITH\n      |ENGAGED_WITH\n      |ATTENDED\n      |SPUN_OUT_OF\n      |PART_OF\n      |ADMITTED_TO]-\n  (:Actor)\nWHERE t.basis IN $bases AND ($allTypes OR type(t) IN $types)\nRETURN a.id AS id, count(t) AS ties\nORDER BY id",
  params: ["ids","types","allTypes","bases"],
};

export type TieTotalsInPeriodParams = { ids: Array<string>; types: Array<TieType>; allTypes: boolean; bases: Array<Basis>; undated: boolean; since: string; until: string };
export type TieTotalsInPeriodRow = { id: string; ties: number };
/** How many ties each actor has under a filter with a period; an actor without such a tie gives no row. */
export const tieTotalsInPeriod: Query<TieTotalsInPeriodParams, TieTotalsInPeriodRow> = {
  name: "actor/tieTotalsInPeriod",
  text: "UNWIND $ids AS wanted\nMATCH\n  (a:Actor {id: wanted})-\n    [t:MEMBER_OF\n      |STEERS\n      |INITIATED\n      |HOSTS\n      |SUPPORTS\n      |FUNDS\n      |COLLABORATES_WITH\n      |ENGAGED_WITH\n      |ATTENDED\n      |SPUN_OUT_OF\n      |PART_OF\n      |ADMITTED_TO]-\n  (:Actor)\nWHERE\n  t.basis IN $bases AND\n  ($allTypes OR type(t) IN $types) AND\n  (($undated AND all(start IN t.starts WHERE start = \"\")) OR\n    any(\n      i IN range(0, size(t.starts) - 1)\n      WHERE\n        t.bases[i] IN $bases AND\n        t.starts[i] <> \"\" AND\n        t.starts[i] <= $until AND\n        t.ends[i] >= $since\n    ))\nRETURN a.id AS id, count(t) AS ties\nORDER BY id",
  params: ["ids","types","allTypes","bases","undated","since","until"],
};

export type TiesOfEachActorParams = { ids: Array<string>; after: string; limit: number; types: Array<TieType>; allTypes: boolean; bases: Array<Basis>; dated: boolean; undated: boolean; since: string; until: string };
export type TiesOfEachActorRow = { owner: string; id: string; type: TieType; from: string; to: string; basis: Basis; evidence: Array<string>; bases: Array<Basis>; starts: Array<string>; ends: Array<string> };
/** The ties of actors, those after an id, so many of each actor. */
export const tiesOfEachActor: Query<TiesOfEachActorParams, TiesOfEachActorRow> = {
  name: "actor/tiesOfEachActor",
  text: "UNWIND $ids AS owner\nCALL (owner) {\n  MATCH (a:Actor {id: owner})-[t]-(b:Actor)\n  WHERE\n    t.id > $after AND\n    t.basis IN $bases AND\n    ($allTypes OR type(t) IN $types) AND\n    (NOT $dated OR\n      ($undated AND all(start IN t.starts WHERE start = \"\")) OR\n      any(\n        i IN range(0, size(t.starts) - 1)\n        WHERE\n          t.starts[i] <> \"\" AND\n          t.starts[i] <= $until AND\n          t.ends[i] >= $since AND\n          t.bases[i] IN $bases\n      ))\n  RETURN\n    t.id AS id,\n    type(t) AS type,\n    startNode(t).id AS from,\n    endNode(t).id AS to,\n    t.basis AS basis,\n    t.evidence AS evidence,\n    t.bases AS bases,\n    t.starts AS starts,\n    t.ends AS ends\n  ORDER BY id\n  LIMIT $limit\n}\nRETURN owner, id, type, from, to, basis, evidence, bases, starts, ends\nORDER BY owner, id",
  params: ["ids","after","limit","types","allTypes","bases","dated","undated","since","until"],
};

export type BasisCountsParams = Record<string, never>;
export type BasisCountsRow = { basis: Basis; count: number };
/** Ties by the basis of their strongest evidence. */
export const basisCounts: Query<BasisCountsParams, BasisCountsRow> = {
  name: "dataset/basisCounts",
  text: "MATCH\n  ()-\n    [t:MEMBER_OF\n      |STEERS\n      |INITIATED\n      |HOSTS\n      |SUPPORTS\n      |FUNDS\n      |COLLABORATES_WITH\n      |ENGAGED_WITH\n      |ATTENDED\n      |SPUN_OUT_OF\n      |PART_OF\n      |ADMITTED_TO]->\n  ()\nRETURN t.basis AS basis, count(t) AS count\nORDER BY basis",
  params: [],
};

export type DataVersionParams = Record<string, never>;
export type DataVersionRow = { version: string; folders: Array<string> };
/** The version and the folders of the data that is loaded; no row where nothing is. */
export const dataVersion: Query<DataVersionParams, DataVersionRow> = {
  name: "dataset/dataVersion",
  text: "MATCH (d:Dataset {id: \"dataset\"})\nRETURN d.version AS version, d.folders AS folders",
  params: [],
};

export type EvidenceCountParams = Record<string, never>;
export type EvidenceCountRow = { count: number };
/** How many assertions there are about ties and places. */
export const evidenceCount: Query<EvidenceCountParams, EvidenceCountRow> = {
  name: "dataset/evidenceCount",
  text: "MATCH (e:Evidence)\nRETURN count(e) AS count",
  params: [],
};

export type FoldsParams = Record<string, never>;
export type FoldsRow = { id: string; name: string; kind: ActorKind; owner: string; claim: string; source: string | null };
/** Every name that was joined into another actor when loading. */
export const folds: Query<FoldsParams, FoldsRow> = {
  name: "dataset/folds",
  text: "MATCH (i:Identity {verdict: \"SAME\"})\nRETURN\n  i.b AS id,\n  i.bName AS name,\n  i.bKind AS kind,\n  i.a AS owner,\n  i.claim AS claim,\n  i.source AS source\nORDER BY id",
  params: [],
};

export type GeonamesCountParams = Record<string, never>;
export type GeonamesCountRow = { count: number };
/** How many regions have their coordinates from GeoNames. */
export const geonamesCount: Query<GeonamesCountParams, GeonamesCountRow> = {
  name: "dataset/geonamesCount",
  text: "MATCH (r:Region)\nWHERE \"geonames\" IN r.sources\nRETURN count(r) AS count",
  params: [],
};

export type IdentitiesParams = { verdict: IdentityVerdict };
export type IdentitiesRow = { id: string; a: string; b: string; claim: string; source: string | null; likelihood: string | null; fallback: string | null };
/** What is said of pairs of names, by verdict: one actor, two actors, or open. */
export const identities: Query<IdentitiesParams, IdentitiesRow> = {
  name: "dataset/identities",
  text: "MATCH (i:Identity {verdict: $verdict})\nRETURN\n  i.id AS id,\n  i.a AS a,\n  i.b AS b,\n  i.claim AS claim,\n  i.source AS source,\n  i.likelihood AS likelihood,\n  i.fallback AS fallback\nORDER BY id",
  params: ["verdict"],
};

export type KindCountsParams = Record<string, never>;
export type KindCountsRow = { kind: ActorKind; count: number };
/** Actors by kind. */
export const kindCounts: Query<KindCountsParams, KindCountsRow> = {
  name: "dataset/kindCounts",
  text: "MATCH (a:Actor)\nRETURN a.kind AS kind, count(a) AS count\nORDER BY kind",
  params: [],
};

export type LevelCountsParams = Record<string, never>;
export type LevelCountsRow = { level: RegionLevel; count: number };
/** Regions by level. */
export const levelCounts: Query<LevelCountsParams, LevelCountsRow> = {
  name: "dataset/levelCounts",
  text: "MATCH (r:Region)\nRETURN r.level AS level, count(r) AS count\nORDER BY level",
  params: [],
};

export type RegionCoverageParams = { level: RegionLevel };
export type RegionCoverageRow = { region: string; actorCount: number; withoutTies: number };
/** How much was read about the regions of a level: actors, those without a stated or inferred tie, and sources. */
export const regionCoverage: Query<RegionCoverageParams, RegionCoverageRow> = {
  name: "dataset/regionCoverage",
  text: "MATCH (r:Region {level: $level})\nOPTIONAL MATCH (r)<-[:WITHIN*0..6]-(:Region)<-[:LOCATED_IN]-(a:Actor)\nWITH DISTINCT r.id AS region, a\nRETURN\n  region,\n  count(a) AS actorCount,\n  sum(\n    CASE\n      WHEN\n        a IS NULL OR\n        EXISTS {\n          MATCH (a)-[t]-(:Actor)\n          WHERE t.basis <> \"INTENDED\"\n        }\n        THEN 0\n      ELSE 1\n    END) AS withoutTies\nORDER BY region",
  params: ["level"],
};

export type RegionSourcesParams = { level: RegionLevel };
export type RegionSourcesRow = { region: string; sourceCount: number; newestSource: string | null };
/** The sources that say something about an actor of the regions of a level: how many, and the newest date. */
export const regionSources: Query<RegionSourcesParams, RegionSourcesRow> = {
  name: "dataset/regionSources",
  text: "MATCH\n  (r:Region {level: $level})<-[:WITHIN*0..6]-(:Region)<-[:LOCATED_IN]-(a:Actor)\nUNWIND a.sources AS source\nWITH DISTINCT r.id AS region, source\nMATCH (s:Source {id: source})\nRETURN region, count(s) AS sourceCount, max(s.date) AS newestSource\nORDER BY region",
  params: ["level"],
};

export type TermsByIdParams = { ids: Array<string> };
export type TermsByIdRow = { id: string; nb: string; en: string; fi: string };
/** Terms of the vocabulary in three languages; an id is `FIELD:KEY`, for instance `role:initiator`. */
export const termsById: Query<TermsByIdParams, TermsByIdRow> = {
  name: "dataset/termsById",
  text: "UNWIND $ids AS wanted\nMATCH (t:Term {id: wanted})\nRETURN t.id AS id, t.nb AS nb, t.en AS en, t.fi AS fi\nORDER BY id",
  params: ["ids"],
};

export type TieTypeCountsParams = Record<string, never>;
export type TieTypeCountsRow = { MEMBER_OF: number; STEERS: number; INITIATED: number; HOSTS: number; SUPPORTS: number; FUNDS: number; COLLABORATES_WITH: number; ENGAGED_WITH: number; ATTENDED: number; SPUN_OUT_OF: number; PART_OF: number; ADMITTED_TO: number };
/** Ties of each type, plans included. */
export const tieTypeCounts: Query<TieTypeCountsParams, TieTypeCountsRow> = {
  name: "dataset/tieTypeCounts",
  text: "RETURN\n  COUNT { ()-[:MEMBER_OF]->() } AS MEMBER_OF,\n  COUNT { ()-[:STEERS]->() } AS STEERS,\n  COUNT { ()-[:INITIATED]->() } AS INITIATED,\n  COUNT { ()-[:HOSTS]->() } AS HOSTS,\n  COUNT { ()-[:SUPPORTS]->() } AS SUPPORTS,\n  COUNT { ()-[:FUNDS]->() } AS FUNDS,\n  COUNT { ()-[:COLLABORATES_WITH]->() } AS COLLABORATES_WITH,\n  COUNT { ()-[:ENGAGED_WITH]->() } AS ENGAGED_WITH,\n  COUNT { ()-[:ATTENDED]->() } AS ATTENDED,\n  COUNT { ()-[:SPUN_OUT_OF]->() } AS SPUN_OUT_OF,\n  COUNT { ()-[:PART_OF]->() } AS PART_OF,\n  COUNT { ()-[:ADMITTED_TO]->() } AS ADMITTED_TO",
  params: [],
};

export type TiedActorCountParams = Record<string, never>;
export type TiedActorCountRow = { count: number };
/** How many actors have a stated or inferred tie. */
export const tiedActorCount: Query<TiedActorCountParams, TiedActorCountRow> = {
  name: "dataset/tiedActorCount",
  text: "MATCH\n  (a:Actor)-\n    [t:MEMBER_OF\n      |STEERS\n      |INITIATED\n      |HOSTS\n      |SUPPORTS\n      |FUNDS\n      |COLLABORATES_WITH\n      |ENGAGED_WITH\n      |ATTENDED\n      |SPUN_OUT_OF\n      |PART_OF\n      |ADMITTED_TO]-\n  ()\nWHERE t.basis <> \"INTENDED\"\nRETURN count(DISTINCT a) AS count",
  params: [],
};

export type ActorCountsOfRegionsParams = { ids: Array<string> };
export type ActorCountsOfRegionsRow = { owner: string; count: number };
/** How many actors are located in regions or below. */
export const actorCountsOfRegions: Query<ActorCountsOfRegionsParams, ActorCountsOfRegionsRow> = {
  name: "region/actorCountsOfRegions",
  text: "UNWIND $ids AS owner\nMATCH\n  (:Region {id: owner})<-[:WITHIN*0..6]-(place:Region)<-[:LOCATED_IN]-(a:Actor)\nRETURN owner, count(DISTINCT a.id) AS count\nORDER BY owner",
  params: ["ids"],
};

export type ActorsOfRegionsParams = { ids: Array<string>; after: string; limit: number };
export type ActorsOfRegionsRow = { owner: string; id: string };
/** Who is located in regions or below, those after an id, so many of each region. */
export const actorsOfRegions: Query<ActorsOfRegionsParams, ActorsOfRegionsRow> = {
  name: "region/actorsOfRegions",
  text: "UNWIND $ids AS owner\nCALL (owner) {\n  MATCH\n    (:Region {id: owner})<-[:WITHIN*0..6]-\n    (place:Region)<-[:LOCATED_IN]-\n    (a:Actor)\n  WHERE a.id > $after\n  WITH DISTINCT a.id AS id\n  RETURN id\n  ORDER BY id\n  LIMIT $limit\n}\nRETURN owner, id\nORDER BY owner, id",
  params: ["ids","after","limit"],
};

export type BestTiedInRegionParams = { id: string; types: Array<TieType>; allTypes: boolean; bases: Array<Basis>; limit: number };
export type BestTiedInRegionRow = { id: string; ties: number };
/** Ids of the actors located in a region or below it, those with most ties under a filter without a period first, then by id. */
export const bestTiedInRegion: Query<BestTiedInRegionParams, BestTiedInRegionRow> = {
  name: "region/bestTiedInRegion",
  text: "MATCH (:Region {id: $id})<-[:WITHIN*0..6]-(:Region)<-[:LOCATED_IN]-(a:Actor)\nWITH DISTINCT a\nWITH\n  a.id AS id,\n  COUNT {\n  (a)-\n    [t:MEMBER_OF\n      |STEERS\n      |INITIATED\n      |HOSTS\n      |SUPPORTS\n      |FUNDS\n      |COLLABORATES_WITH\n      |ENGAGED_WITH\n      |ATTENDED\n      |SPUN_OUT_OF\n      |PART_OF\n      |ADMITTED_TO]-\n  (:Actor)\n  WHERE t.basis IN $bases AND ($allTypes OR type(t) IN $types)\n  } AS ties\nRETURN id, ties\nORDER BY ties DESC, id\nLIMIT $limit",
  params: ["id","types","allTypes","bases","limit"],
};

export type BestTiedInRegionInPeriodParams = { id: string; types: Array<TieType>; allTypes: boolean; bases: Array<Basis>; undated: boolean; since: string; until: string; limit: number };
export type BestTiedInRegionInPeriodRow = { id: string; ties: number };
/** Ids of the actors located in a region or below it, those with most ties under a filter with a period first, then by id. */
export const bestTiedInRegionInPeriod: Query<BestTiedInRegionInPeriodParams, BestTiedInRegionInPeriodRow> = {
  name: "region/bestTiedInRegionInPeriod",
  text: "MATCH (:Region {id: $id})<-[:WITHIN*0..6]-(:Region)<-[:LOCATED_IN]-(a:Actor)\nWITH DISTINCT a\nWITH\n  a.id AS id,\n  COUNT {\n  (a)-\n    [t:MEMBER_OF\n      |STEERS\n      |INITIATED\n      |HOSTS\n      |SUPPORTS\n      |FUNDS\n      |COLLABORATES_WITH\n      |ENGAGED_WITH\n      |ATTENDED\n      |SPUN_OUT_OF\n      |PART_OF\n      |ADMITTED_TO]-\n  (:Actor)\n  WHERE\n    t.basis IN $bases AND\n    ($allTypes OR type(t) IN $types) AND\n    (($undated AND all(start IN t.starts WHERE start = \"\")) OR\n      any(\n        i IN range(0, size(t.starts) - 1)\n        WHERE\n          t.bases[i] IN $bases AND\n          t.starts[i] <> \"\" AND\n          t.starts[i] <= $until AND\n          t.ends[i] >= $since\n      ))\n  } AS ties\nRETURN id, ties\nORDER BY ties DESC, id\nLIMIT $limit",
  params: ["id","types","allTypes","bases","undated","since","until","limit"],
};

export type ChildrenOfRegionsParams = { ids: Array<string> };
export type ChildrenOfRegionsRow = { owner: string; id: string };
/** The regions right below others. */
export const childrenOfRegions: Query<ChildrenOfRegionsParams, ChildrenOfRegionsRow> = {
  name: "region/childrenOfRegions",
  text: "UNWIND $ids AS owner\nMATCH (:Region {id: owner})<-[:WITHIN]-(r:Region)\nRETURN owner, r.id AS id\nORDER BY owner, id",
  params: ["ids"],
};

export type MembersOfRegionParams = { id: string };
export type MembersOfRegionRow = { actors: Array<string> };
/** The ids of the actors located in a region or below it, by id; one row. */
export const membersOfRegion: Query<MembersOfRegionParams, MembersOfRegionRow> = {
  name: "region/membersOfRegion",
  text: "MATCH (:Region {id: $id})<-[:WITHIN*0..6]-(:Region)<-[:LOCATED_IN]-(a:Actor)\nWITH DISTINCT a.id AS id\nORDER BY id\nRETURN collect(id) AS actors",
  params: ["id"],
};

export type RegionIdsParams = { levels: Array<RegionLevel> };
export type RegionIdsRow = { id: string };
/** Ids of all regions of some levels. */
export const regionIds: Query<RegionIdsParams, RegionIdsRow> = {
  name: "region/regionIds",
  text: "MATCH (r:Region)\nWHERE r.level IN $levels\nRETURN r.id AS id\nORDER BY id",
  params: ["levels"],
};

export type RegionsBelowParams = { id: string };
export type RegionsBelowRow = { id: string };
/** A region and all regions below it, by id. */
export const regionsBelow: Query<RegionsBelowParams, RegionsBelowRow> = {
  name: "region/regionsBelow",
  text: "MATCH (:Region {id: $id})<-[:WITHIN*0..6]-(r:Region)\nRETURN DISTINCT r.id AS id\nORDER BY id",
  params: ["id"],
};

export type RegionsByIdParams = { ids: Array<string> };
export type RegionsByIdRow = { id: string; name: string; nameNb: string | null; nameEn: string | null; nameFi: string | null; aliases: Array<string>; level: RegionLevel; lat: number; lon: number; nuts: string | null; sources: Array<string>; parent: string | null };
/** Regions by id; unknown ids give no row. */
export const regionsById: Query<RegionsByIdParams, RegionsByIdRow> = {
  name: "region/regionsById",
  text: "MATCH (r:Region)\nWHERE r.id IN $ids\nOPTIONAL MATCH (r)-[:WITHIN]->(p:Region)\nRETURN\n  r.id AS id,\n  r.name AS name,\n  r.nameNb AS nameNb,\n  r.nameEn AS nameEn,\n  r.nameFi AS nameFi,\n  r.aliases AS aliases,\n  r.level AS level,\n  r.lat AS lat,\n  r.lon AS lon,\n  r.nuts AS nuts,\n  r.sources AS sources,\n  p.id AS parent\nORDER BY id",
  params: ["ids"],
};

export type ActorIdsLikeParams = { pieces: Array<string>; length: number; limit: number };
export type ActorIdsLikeRow = { id: string; shared: number };
/** Ids of actors that share most pieces with an id, those of a like length first. */
export const actorIdsLike: Query<ActorIdsLikeParams, ActorIdsLikeRow> = {
  name: "search/actorIdsLike",
  text: "MATCH (n:Actor)\nWITH n.id AS id, size([piece IN $pieces WHERE n.id CONTAINS piece]) AS shared\nWHERE shared > 0\nRETURN id, shared\nORDER BY shared DESC, abs(size(id) - $length), id\nLIMIT $limit",
  params: ["pieces","length","limit"],
};

export type ActorsNamedParams = { text: string; whole: string; start: string; word: string; limit: number };
export type ActorsNamedRow = { id: string; degree: number };
/** Actors whose folded names hold a text: best rank first, then the better connected, then id. */
export const actorsNamed: Query<ActorsNamedParams, ActorsNamedRow> = {
  name: "search/actorsNamed",
  text: "MATCH (n:Actor)\nWHERE n.searchText CONTAINS $text\nWITH\n  n.id AS id,\n  CASE\n    WHEN n.searchText CONTAINS $whole THEN 0\n    WHEN n.searchText CONTAINS $start THEN 1\n    WHEN n.searchText CONTAINS $word THEN 2\n    ELSE 3\n  END AS rank\nORDER BY rank, id\nLIMIT 1000\nMATCH (n:Actor {id: id})\nWITH id, rank, COUNT { (n)--(:Actor) } AS degree\nRETURN id, degree\nORDER BY rank, degree DESC, id\nLIMIT $limit",
  params: ["text","whole","start","word","limit"],
};

export type RegionIdsLikeParams = { pieces: Array<string>; length: number; limit: number };
export type RegionIdsLikeRow = { id: string; shared: number };
/** Ids of regions that share most pieces with an id, those of a like length first. */
export const regionIdsLike: Query<RegionIdsLikeParams, RegionIdsLikeRow> = {
  name: "search/regionIdsLike",
  text: "MATCH (n:Region)\nWITH n.id AS id, size([piece IN $pieces WHERE n.id CONTAINS piece]) AS shared\nWHERE shared > 0\nRETURN id, shared\nORDER BY shared DESC, abs(size(id) - $length), id\nLIMIT $limit",
  params: ["pieces","length","limit"],
};

export type RegionsNamedParams = { text: string; whole: string; start: string; word: string; limit: number };
export type RegionsNamedRow = { id: string; degree: number };
/** Regions whose folded names hold a text: best rank first, then the more actors and regions right in them, then id. */
export const regionsNamed: Query<RegionsNamedParams, RegionsNamedRow> = {
  name: "search/regionsNamed",
  text: "MATCH (n:Region)\nWHERE n.searchText CONTAINS $text\nWITH\n  n.id AS id,\n  CASE\n    WHEN n.searchText CONTAINS $whole THEN 0\n    WHEN n.searchText CONTAINS $start THEN 1\n    WHEN n.searchText CONTAINS $word THEN 2\n    ELSE 3\n  END AS rank\nORDER BY rank, id\nLIMIT 1000\nMATCH (n:Region {id: id})\nWITH\n  id,\n  rank,\n  COUNT { (n)<-[:LOCATED_IN]-(:Actor) } +\n  COUNT {\n  (n)<-[:WITHIN*1..6]-(:Region)\n  } AS degree\nRETURN id, degree\nORDER BY rank, degree DESC, id\nLIMIT $limit",
  params: ["text","whole","start","word","limit"],
};

export type ThemeIdsLikeParams = { pieces: Array<string>; length: number; limit: number };
export type ThemeIdsLikeRow = { id: string; shared: number };
/** Ids of themes that share most pieces with an id, those of a like length first. */
export const themeIdsLike: Query<ThemeIdsLikeParams, ThemeIdsLikeRow> = {
  name: "search/themeIdsLike",
  text: "MATCH (n:Theme)\nWITH n.id AS id, size([piece IN $pieces WHERE n.id CONTAINS piece]) AS shared\nWHERE shared > 0\nRETURN id, shared\nORDER BY shared DESC, abs(size(id) - $length), id\nLIMIT $limit",
  params: ["pieces","length","limit"],
};

export type ThemesNamedParams = { text: string; whole: string; start: string; word: string; limit: number };
export type ThemesNamedRow = { id: string; degree: number };
/** Themes whose folded names hold a text: best rank first, then the more actors, then id. */
export const themesNamed: Query<ThemesNamedParams, ThemesNamedRow> = {
  name: "search/themesNamed",
  text: "MATCH (n:Theme)\nWHERE n.searchText CONTAINS $text\nWITH\n  n.id AS id,\n  CASE\n    WHEN n.searchText CONTAINS $whole THEN 0\n    WHEN n.searchText CONTAINS $start THEN 1\n    WHEN n.searchText CONTAINS $word THEN 2\n    ELSE 3\n  END AS rank\nORDER BY rank, id\nLIMIT 1000\nMATCH (n:Theme {id: id})\nWITH id, rank, COUNT { (n)<-[:HAS_THEME]-(:Actor) } AS degree\nRETURN id, degree\nORDER BY rank, degree DESC, id\nLIMIT $limit",
  params: ["text","whole","start","word","limit"],
};

export type ActorCountsOfSourcesParams = { ids: Array<string> };
export type ActorCountsOfSourcesRow = { owner: string; count: number };
/** How many actors name sources as describing them. */
export const actorCountsOfSources: Query<ActorCountsOfSourcesParams, ActorCountsOfSourcesRow> = {
  name: "source/actorCountsOfSources",
  text: "MATCH (a:Actor)\nWHERE any(source IN a.sources WHERE source IN $ids)\nUNWIND a.sources AS owner\nWITH DISTINCT owner, a.id AS id\nWHERE owner IN $ids\nRETURN owner, count(id) AS count\nORDER BY owner",
  params: ["ids"],
};

export type ActorsOfSourcesParams = { ids: Array<string>; after: string; limit: number };
export type ActorsOfSourcesRow = { owner: string; id: string };
/** Ids of the actors that name sources as describing them, those after an id, so many of each source. */
export const actorsOfSources: Query<ActorsOfSourcesParams, ActorsOfSourcesRow> = {
  name: "source/actorsOfSources",
  text: "MATCH (a:Actor)\nWHERE a.id > $after AND any(source IN a.sources WHERE source IN $ids)\nUNWIND a.sources AS owner\nWITH DISTINCT owner, a.id AS id\nWHERE owner IN $ids\nORDER BY owner, id\nWITH owner, collect(id) AS every\nUNWIND every[0..$limit] AS id\nRETURN owner, id\nORDER BY owner, id",
  params: ["ids","after","limit"],
};

export type CountsOfSourcesParams = { ids: Array<string> };
export type CountsOfSourcesRow = { owner: string; evidence: number; ties: number; locations: number };
/** How much rests on sources: assertions, and the ties and places that they are about. */
export const countsOfSources: Query<CountsOfSourcesParams, CountsOfSourcesRow> = {
  name: "source/countsOfSources",
  text: "UNWIND $ids AS owner\nMATCH (:Source {id: owner})<-[:CITES]-(e:Evidence)\nWITH owner, e.about AS about, count(e) AS statements\nRETURN\n  owner,\n  sum(statements) AS evidence,\n  sum(\n    CASE\n      WHEN about CONTAINS \"~LOCATED_IN~\" THEN 0\n      ELSE 1\n    END) AS ties,\n  sum(\n    CASE\n      WHEN about CONTAINS \"~LOCATED_IN~\" THEN 1\n      ELSE 0\n    END) AS locations\nORDER BY owner",
  params: ["ids"],
};

export type EvidenceSourcesParams = { ids: Array<string> };
export type EvidenceSourcesRow = { id: string; role: string; source: string };
/** The source that each piece of evidence cites, and the role that it states. */
export const evidenceSources: Query<EvidenceSourcesParams, EvidenceSourcesRow> = {
  name: "source/evidenceSources",
  text: "UNWIND $ids AS wanted\nMATCH (e:Evidence {id: wanted})-[:CITES]->(s:Source)\nRETURN wanted AS id, e.role AS role, s.id AS source\nORDER BY id",
  params: ["ids"],
};

export type FactCountsOfSourcesParams = { ids: Array<string> };
export type FactCountsOfSourcesRow = { owner: string; count: number };
/** How many facts rest on sources. */
export const factCountsOfSources: Query<FactCountsOfSourcesParams, FactCountsOfSourcesRow> = {
  name: "source/factCountsOfSources",
  text: "UNWIND $ids AS owner\nMATCH (:Source {id: owner})<-[:CITES]-(f:Fact)\nRETURN owner, count(f) AS count\nORDER BY owner",
  params: ["ids"],
};

export type FactsOfSourcesParams = { ids: Array<string>; after: string; limit: number };
export type FactsOfSourcesRow = { owner: string; id: string; subject: string };
/** What sources state of actors and regions, facts after an id, so many of each source. */
export const factsOfSources: Query<FactsOfSourcesParams, FactsOfSourcesRow> = {
  name: "source/factsOfSources",
  text: "UNWIND $ids AS owner\nCALL (owner) {\n  MATCH (:Source {id: owner})<-[:CITES]-(f:Fact)\n  WHERE f.id > $after\n  RETURN f.id AS id, f.subject AS subject\n  ORDER BY id\n  LIMIT $limit\n}\nRETURN owner, id, subject\nORDER BY owner, id",
  params: ["ids","after","limit"],
};

export type IdentitiesOfSourcesParams = { ids: Array<string>; after: string; limit: number };
export type IdentitiesOfSourcesRow = { owner: string; id: string; a: string; b: string; bName: string; verdict: IdentityVerdict; claim: string };
/** What sources say of pairs of names, those after an id, so many of each source. */
export const identitiesOfSources: Query<IdentitiesOfSourcesParams, IdentitiesOfSourcesRow> = {
  name: "source/identitiesOfSources",
  text: "MATCH (i:Identity)\nWHERE i.source IN $ids AND i.id > $after\nWITH i.source AS owner, i.id AS id\nORDER BY owner, id\nWITH owner, collect(id) AS every\nUNWIND every[0..$limit] AS wanted\nMATCH (i:Identity {id: wanted})\nRETURN\n  owner,\n  i.id AS id,\n  i.a AS a,\n  i.b AS b,\n  i.bName AS bName,\n  i.verdict AS verdict,\n  i.claim AS claim\nORDER BY owner, id",
  params: ["ids","after","limit"],
};

export type IdentityCountsOfSourcesParams = { ids: Array<string> };
export type IdentityCountsOfSourcesRow = { owner: string; count: number };
/** Of how many pairs of names sources say something. */
export const identityCountsOfSources: Query<IdentityCountsOfSourcesParams, IdentityCountsOfSourcesRow> = {
  name: "source/identityCountsOfSources",
  text: "MATCH (i:Identity)\nWHERE i.source IN $ids\nRETURN i.source AS owner, count(i) AS count\nORDER BY owner",
  params: ["ids"],
};

export type LocationsOfSourcesParams = { ids: Array<string>; after: string; limit: number };
export type LocationsOfSourcesRow = { owner: string; id: string };
/** Ids of the places of actors that rest on sources, those after an id, so many of each source. */
export const locationsOfSources: Query<LocationsOfSourcesParams, LocationsOfSourcesRow> = {
  name: "source/locationsOfSources",
  text: "UNWIND $ids AS owner\nCALL (owner) {\n  MATCH (:Source {id: owner})<-[:CITES]-(e:Evidence)\n  WHERE e.about > $after AND e.about CONTAINS \"~LOCATED_IN~\"\n  WITH DISTINCT e.about AS id\n  RETURN id\n  ORDER BY id\n  LIMIT $limit\n}\nRETURN owner, id\nORDER BY owner, id",
  params: ["ids","after","limit"],
};

export type SourceCountParams = Record<string, never>;
export type SourceCountRow = { count: number };
/** How many sources there are. */
export const sourceCount: Query<SourceCountParams, SourceCountRow> = {
  name: "source/sourceCount",
  text: "MATCH (s:Source)\nRETURN count(s) AS count",
  params: [],
};

export type SourcesAfterParams = { after: string; limit: number };
export type SourcesAfterRow = { id: string };
/** Ids of sources, those after an id. */
export const sourcesAfter: Query<SourcesAfterParams, SourcesAfterRow> = {
  name: "source/sourcesAfter",
  text: "MATCH (s:Source)\nWHERE s.id > $after\nRETURN s.id AS id\nORDER BY id\nLIMIT $limit",
  params: ["after","limit"],
};

export type SourcesByIdParams = { ids: Array<string> };
export type SourcesByIdRow = { id: string; title: string; publisher: string | null; language: string; date: string | null; url: string | null; notes: string | null };
/** Sources by id. */
export const sourcesById: Query<SourcesByIdParams, SourcesByIdRow> = {
  name: "source/sourcesById",
  text: "UNWIND $ids AS wanted\nMATCH (s:Source {id: wanted})\nRETURN\n  s.id AS id,\n  s.title AS title,\n  s.publisher AS publisher,\n  s.language AS language,\n  s.date AS date,\n  s.url AS url,\n  s.notes AS notes\nORDER BY id",
  params: ["ids"],
};

export type SourcesOfTiesParams = { actor: string; type: TieType; outward: boolean; inward: boolean };
export type SourcesOfTiesRow = { source: string; tieCount: number; dates: Array<string> };
/** Which sources speak of an actor's ties of one type, of how many, and as of when, in any order. */
export const sourcesOfTies: Query<SourcesOfTiesParams, SourcesOfTiesRow> = {
  name: "source/sourcesOfTies",
  text: "MATCH (a:Actor {id: $actor})-[t]-(:Actor)\nWHERE\n  type(t) = $type AND\n  (($outward AND startNode(t).id = $actor) OR\n    ($inward AND endNode(t).id = $actor))\nUNWIND t.evidence AS wanted\nMATCH (e:Evidence {id: wanted})-[:CITES]->(s:Source)\nRETURN\n  s.id AS source,\n  count(DISTINCT t.id) AS tieCount,\n  collect(DISTINCT e.asOf) AS dates\nORDER BY source",
  params: ["actor","type","outward","inward"],
};

export type ThemeCountsOfSourcesParams = { ids: Array<string> };
export type ThemeCountsOfSourcesRow = { owner: string; count: number };
/** How often sources say that an actor works on a theme. */
export const themeCountsOfSources: Query<ThemeCountsOfSourcesParams, ThemeCountsOfSourcesRow> = {
  name: "source/themeCountsOfSources",
  text: "MATCH (:Actor)-[h:HAS_THEME]->(:Theme)\nWHERE h.source IN $ids\nRETURN h.source AS owner, count(h) AS count\nORDER BY owner",
  params: ["ids"],
};

export type ThemesOfSourcesParams = { ids: Array<string>; after: string; limit: number };
export type ThemesOfSourcesRow = { owner: string; id: string; actor: string };
/** What sources say that actors work on, those after an id, so many of each source. */
export const themesOfSources: Query<ThemesOfSourcesParams, ThemesOfSourcesRow> = {
  name: "source/themesOfSources",
  text: "MATCH (a:Actor)-[h:HAS_THEME]->(:Theme)\nWHERE h.source IN $ids AND h.id > $after\nWITH h.source AS owner, h.id AS id, a.id AS actor\nORDER BY owner, id\nWITH owner, collect({id: id, actor: actor}) AS every\nUNWIND every[0..$limit] AS each\nRETURN owner, each.id AS id, each.actor AS actor\nORDER BY owner, id",
  params: ["ids","after","limit"],
};

export type TiesBySourceParams = { actor: string; type: TieType; outward: boolean; inward: boolean; sources: Array<string>; after: string; limit: number };
export type TiesBySourceRow = { id: string; undated: boolean; sources: Array<string> };
/** An actor's ties of one type of which some of the sources speak, those after an id; the sources in any order. */
export const tiesBySource: Query<TiesBySourceParams, TiesBySourceRow> = {
  name: "source/tiesBySource",
  text: "MATCH (a:Actor {id: $actor})-[t]-(:Actor)\nWHERE\n  t.id > $after AND\n  type(t) = $type AND\n  (($outward AND startNode(t).id = $actor) OR\n    ($inward AND endNode(t).id = $actor))\nUNWIND t.evidence AS wanted\nMATCH (e:Evidence {id: wanted})-[:CITES]->(s:Source)\nWHERE s.id IN $sources\nRETURN\n  t.id AS id,\n  all(start IN t.starts WHERE start = \"\") AS undated,\n  collect(DISTINCT s.id) AS sources\nORDER BY id\nLIMIT $limit",
  params: ["actor","type","outward","inward","sources","after","limit"],
};

export type TiesOfSourcesParams = { ids: Array<string>; after: string; limit: number };
export type TiesOfSourcesRow = { owner: string; id: string };
/** Ids of the ties that rest on sources, those after an id, so many of each source. */
export const tiesOfSources: Query<TiesOfSourcesParams, TiesOfSourcesRow> = {
  name: "source/tiesOfSources",
  text: "UNWIND $ids AS owner\nCALL (owner) {\n  MATCH (:Source {id: owner})<-[:CITES]-(e:Evidence)\n  WHERE e.about > $after AND NOT e.about CONTAINS \"~LOCATED_IN~\"\n  WITH DISTINCT e.about AS id\n  RETURN id\n  ORDER BY id\n  LIMIT $limit\n}\nRETURN owner, id\nORDER BY owner, id",
  params: ["ids","after","limit"],
};

export type ActorCountsOfThemesParams = { ids: Array<string> };
export type ActorCountsOfThemesRow = { owner: string; count: number };
/** How many actors work on themes. */
export const actorCountsOfThemes: Query<ActorCountsOfThemesParams, ActorCountsOfThemesRow> = {
  name: "theme/actorCountsOfThemes",
  text: "UNWIND $ids AS owner\nMATCH (:Theme {id: owner})<-[:HAS_THEME]-(a:Actor)\nRETURN owner, count(DISTINCT a.id) AS count\nORDER BY owner",
  params: ["ids"],
};

export type ActorsOfThemesParams = { ids: Array<string>; after: string; limit: number };
export type ActorsOfThemesRow = { owner: string; id: string };
/** Who works on themes, those after an id, so many of each theme. */
export const actorsOfThemes: Query<ActorsOfThemesParams, ActorsOfThemesRow> = {
  name: "theme/actorsOfThemes",
  text: "UNWIND $ids AS owner\nCALL (owner) {\n  MATCH (:Theme {id: owner})<-[:HAS_THEME]-(a:Actor)\n  WHERE a.id > $after\n  WITH DISTINCT a.id AS id\n  RETURN id\n  ORDER BY id\n  LIMIT $limit\n}\nRETURN owner, id\nORDER BY owner, id",
  params: ["ids","after","limit"],
};

export type BestTiedOnThemeParams = { id: string; types: Array<TieType>; allTypes: boolean; bases: Array<Basis>; limit: number };
export type BestTiedOnThemeRow = { id: string; ties: number };
/** Ids of the actors that work on a theme, those with most ties under a filter without a period first, then by id. */
export const bestTiedOnTheme: Query<BestTiedOnThemeParams, BestTiedOnThemeRow> = {
  name: "theme/bestTiedOnTheme",
  text: "MATCH (:Theme {id: $id})<-[:HAS_THEME]-(a:Actor)\nWITH DISTINCT a\nWITH\n  a.id AS id,\n  COUNT {\n  (a)-\n    [t:MEMBER_OF\n      |STEERS\n      |INITIATED\n      |HOSTS\n      |SUPPORTS\n      |FUNDS\n      |COLLABORATES_WITH\n      |ENGAGED_WITH\n      |ATTENDED\n      |SPUN_OUT_OF\n      |PART_OF\n      |ADMITTED_TO]-\n  (:Actor)\n  WHERE t.basis IN $bases AND ($allTypes OR type(t) IN $types)\n  } AS ties\nRETURN id, ties\nORDER BY ties DESC, id\nLIMIT $limit",
  params: ["id","types","allTypes","bases","limit"],
};

export type BestTiedOnThemeInPeriodParams = { id: string; types: Array<TieType>; allTypes: boolean; bases: Array<Basis>; undated: boolean; since: string; until: string; limit: number };
export type BestTiedOnThemeInPeriodRow = { id: string; ties: number };
/** Ids of the actors that work on a theme, those with most ties under a filter with a period first, then by id. */
export const bestTiedOnThemeInPeriod: Query<BestTiedOnThemeInPeriodParams, BestTiedOnThemeInPeriodRow> = {
  name: "theme/bestTiedOnThemeInPeriod",
  text: "MATCH (:Theme {id: $id})<-[:HAS_THEME]-(a:Actor)\nWITH DISTINCT a\nWITH\n  a.id AS id,\n  COUNT {\n  (a)-\n    [t:MEMBER_OF\n      |STEERS\n      |INITIATED\n      |HOSTS\n      |SUPPORTS\n      |FUNDS\n      |COLLABORATES_WITH\n      |ENGAGED_WITH\n      |ATTENDED\n      |SPUN_OUT_OF\n      |PART_OF\n      |ADMITTED_TO]-\n  (:Actor)\n  WHERE\n    t.basis IN $bases AND\n    ($allTypes OR type(t) IN $types) AND\n    (($undated AND all(start IN t.starts WHERE start = \"\")) OR\n      any(\n        i IN range(0, size(t.starts) - 1)\n        WHERE\n          t.bases[i] IN $bases AND\n          t.starts[i] <> \"\" AND\n          t.starts[i] <= $until AND\n          t.ends[i] >= $since\n      ))\n  } AS ties\nRETURN id, ties\nORDER BY ties DESC, id\nLIMIT $limit",
  params: ["id","types","allTypes","bases","undated","since","until","limit"],
};

export type ThemeIdsParams = Record<string, never>;
export type ThemeIdsRow = { id: string };
/** Ids of all themes. */
export const themeIds: Query<ThemeIdsParams, ThemeIdsRow> = {
  name: "theme/themeIds",
  text: "MATCH (t:Theme)\nRETURN t.id AS id\nORDER BY id",
  params: [],
};

export type ThemesByIdParams = { ids: Array<string> };
export type ThemesByIdRow = { id: string; labelNb: string | null; labelEn: string | null; labelFi: string | null };
/** Themes by id; unknown ids give no row. */
export const themesById: Query<ThemesByIdParams, ThemesByIdRow> = {
  name: "theme/themesById",
  text: "UNWIND $ids AS wanted\nMATCH (t:Theme {id: wanted})\nRETURN\n  t.id AS id,\n  t.labelNb AS labelNb,\n  t.labelEn AS labelEn,\n  t.labelFi AS labelFi\nORDER BY id",
  params: ["ids"],
};

export type ThemesToAnalyseParams = { ids: Array<string> };
export type ThemesToAnalyseRow = { id: string; themes: Array<string> };
/** The themes that actors work on, by id; an actor without any on record gives no row. */
export const themesToAnalyse: Query<ThemesToAnalyseParams, ThemesToAnalyseRow> = {
  name: "theme/themesToAnalyse",
  text: "UNWIND $ids AS wanted\nMATCH (a:Actor {id: wanted})-[:HAS_THEME]->(t:Theme)\nWITH DISTINCT a.id AS id, t.id AS theme\nORDER BY id, theme\nRETURN id, collect(theme) AS themes\nORDER BY id",
  params: ["ids"],
};

export type EvidenceByIdParams = { ids: Array<string> };
export type EvidenceByIdRow = { id: string; claim: string; locator: string; basis: Basis; role: string; since: string | null; until: string | null; asOf: string | null; source: string };
/** Evidence by id, with the source it cites. */
export const evidenceById: Query<EvidenceByIdParams, EvidenceByIdRow> = {
  name: "tie/evidenceById",
  text: "UNWIND $ids AS wanted\nMATCH (e:Evidence {id: wanted})-[:CITES]->(s:Source)\nRETURN\n  e.id AS id,\n  e.claim AS claim,\n  e.locator AS locator,\n  e.basis AS basis,\n  e.role AS role,\n  e.since AS since,\n  e.until AS until,\n  e.asOf AS asOf,\n  s.id AS source\nORDER BY id",
  params: ["ids"],
};

export type TieCountParams = { types: Array<TieType>; allTypes: boolean; bases: Array<Basis>; dated: boolean; undated: boolean; since: string; until: string };
export type TieCountRow = { count: number; withoutDate: number };
/** How many ties there are in the whole graph, and how many of them carry no date. */
export const tieCount: Query<TieCountParams, TieCountRow> = {
  name: "tie/tieCount",
  text: "MATCH\n  ()-\n    [t:MEMBER_OF\n      |STEERS\n      |INITIATED\n      |HOSTS\n      |SUPPORTS\n      |FUNDS\n      |COLLABORATES_WITH\n      |ENGAGED_WITH\n      |ATTENDED\n      |SPUN_OUT_OF\n      |PART_OF\n      |ADMITTED_TO]->\n  ()\nWHERE\n  t.basis IN $bases AND\n  ($allTypes OR type(t) IN $types) AND\n  (NOT $dated OR\n    ($undated AND all(start IN t.starts WHERE start = \"\")) OR\n    any(\n      i IN range(0, size(t.starts) - 1)\n      WHERE\n        t.starts[i] <> \"\" AND\n        t.starts[i] <= $until AND\n        t.ends[i] >= $since AND\n        t.bases[i] IN $bases\n    ))\nRETURN\n  count(t) AS count,\n  sum(\n    CASE\n      WHEN all(start IN t.starts WHERE start = \"\") THEN 1\n      ELSE 0\n    END) AS withoutDate",
  params: ["types","allTypes","bases","dated","undated","since","until"],
};

export type TieFromIdsParams = { from: string; limit: number };
export type TieFromIdsRow = { id: string };
/** Ids of actors from one on, which ties may start at. */
export const tieFromIds: Query<TieFromIdsParams, TieFromIdsRow> = {
  name: "tie/tieFromIds",
  text: "MATCH (a:Actor)\nWHERE a.id >= $from\nRETURN a.id AS id\nORDER BY id\nLIMIT $limit",
  params: ["from","limit"],
};

export type TieGroupsInPeriodParams = { ids: Array<string>; bases: Array<Basis>; since: string; until: string };
export type TieGroupsInPeriodRow = { basis: Basis; undated: boolean; inPeriod: boolean; ties: Array<string> };
/** All ties of some actors, plans included, by basis and by how they stand to a period. A tie comes once for each of its ends among the ids, in any order. */
export const tieGroupsInPeriod: Query<TieGroupsInPeriodParams, TieGroupsInPeriodRow> = {
  name: "tie/tieGroupsInPeriod",
  text: "UNWIND $ids AS wanted\nMATCH\n  (a:Actor {id: wanted})-\n    [t:MEMBER_OF\n      |STEERS\n      |INITIATED\n      |HOSTS\n      |SUPPORTS\n      |FUNDS\n      |COLLABORATES_WITH\n      |ENGAGED_WITH\n      |ATTENDED\n      |SPUN_OUT_OF\n      |PART_OF\n      |ADMITTED_TO]-\n  (:Actor)\nWITH\n  t.id AS id,\n  t.basis AS basis,\n  all(start IN t.starts WHERE start = \"\") AS undated,\n  any(\n    i IN range(0, size(t.starts) - 1)\n    WHERE\n      t.bases[i] IN $bases AND\n      t.starts[i] <> \"\" AND\n      t.starts[i] <= $until AND\n      t.ends[i] >= $since\n  ) AS inPeriod\nRETURN basis, undated, inPeriod, collect(id) AS ties\nORDER BY basis, undated, inPeriod",
  params: ["ids","bases","since","until"],
};

export type TieGroupsOfActorsParams = { ids: Array<string> };
export type TieGroupsOfActorsRow = { basis: Basis; ties: Array<string> };
/** All ties of some actors, plans included, by basis. A tie comes once for each of its ends among the ids, in any order. */
export const tieGroupsOfActors: Query<TieGroupsOfActorsParams, TieGroupsOfActorsRow> = {
  name: "tie/tieGroupsOfActors",
  text: "UNWIND $ids AS wanted\nMATCH\n  (a:Actor {id: wanted})-\n    [t:MEMBER_OF\n      |STEERS\n      |INITIATED\n      |HOSTS\n      |SUPPORTS\n      |FUNDS\n      |COLLABORATES_WITH\n      |ENGAGED_WITH\n      |ATTENDED\n      |SPUN_OUT_OF\n      |PART_OF\n      |ADMITTED_TO]-\n  (:Actor)\nWITH t.id AS id, t.basis AS basis\nRETURN basis, collect(id) AS ties\nORDER BY basis",
  params: ["ids"],
};

export type TiesAfterParams = { from: string; after: string; limit: number; types: Array<TieType>; allTypes: boolean; bases: Array<Basis>; dated: boolean; undated: boolean; since: string; until: string };
export type TiesAfterRow = { id: string; type: TieType; from: string; to: string; basis: Basis; evidence: Array<string>; bases: Array<Basis>; starts: Array<string>; ends: Array<string> };
/** Ties of the whole graph, by the actor they start at, then id; those after a tie. */
export const tiesAfter: Query<TiesAfterParams, TiesAfterRow> = {
  name: "tie/tiesAfter",
  text: "MATCH\n  (a)-\n    [t:MEMBER_OF\n      |STEERS\n      |INITIATED\n      |HOSTS\n      |SUPPORTS\n      |FUNDS\n      |COLLABORATES_WITH\n      |ENGAGED_WITH\n      |ATTENDED\n      |SPUN_OUT_OF\n      |PART_OF\n      |ADMITTED_TO]->\n  (b)\nWHERE\n  (a.id > $from OR (a.id = $from AND t.id > $after)) AND\n  t.basis IN $bases AND\n  ($allTypes OR type(t) IN $types) AND\n  (NOT $dated OR\n    ($undated AND all(start IN t.starts WHERE start = \"\")) OR\n    any(\n      i IN range(0, size(t.starts) - 1)\n      WHERE\n        t.starts[i] <> \"\" AND\n        t.starts[i] <= $until AND\n        t.ends[i] >= $since AND\n        t.bases[i] IN $bases\n    ))\nRETURN\n  t.id AS id,\n  type(t) AS type,\n  a.id AS from,\n  b.id AS to,\n  t.basis AS basis,\n  t.evidence AS evidence,\n  t.bases AS bases,\n  t.starts AS starts,\n  t.ends AS ends\nORDER BY from, id\nLIMIT $limit",
  params: ["from","after","limit","types","allTypes","bases","dated","undated","since","until"],
};

export type TiesAmongParams = { from: Array<string>; among: Array<string> };
export type TiesAmongRow = { id: string; type: TieType; from: string; to: string; basis: Basis; evidence: Array<string>; bases: Array<Basis>; starts: Array<string>; ends: Array<string> };
/** All ties from some actors to any of others, plans included. */
export const tiesAmong: Query<TiesAmongParams, TiesAmongRow> = {
  name: "tie/tiesAmong",
  text: "UNWIND $from AS wanted\nMATCH\n  (a:Actor {id: wanted})-\n    [t:MEMBER_OF\n      |STEERS\n      |INITIATED\n      |HOSTS\n      |SUPPORTS\n      |FUNDS\n      |COLLABORATES_WITH\n      |ENGAGED_WITH\n      |ATTENDED\n      |SPUN_OUT_OF\n      |PART_OF\n      |ADMITTED_TO]->\n  (b:Actor)\nWHERE b.id IN $among\nRETURN\n  t.id AS id,\n  type(t) AS type,\n  a.id AS from,\n  b.id AS to,\n  t.basis AS basis,\n  t.evidence AS evidence,\n  t.bases AS bases,\n  t.starts AS starts,\n  t.ends AS ends\nORDER BY id",
  params: ["from","among"],
};

export type TiesBetweenParams = { pairs: Array<{ a: string; b: string }> };
export type TiesBetweenRow = { a: string; b: string; id: string };
/** The ids of all ties between two actors, plans included, pair by pair. */
export const tiesBetween: Query<TiesBetweenParams, TiesBetweenRow> = {
  name: "tie/tiesBetween",
  text: "UNWIND $pairs AS pair\nMATCH\n  (a:Actor {id: pair.a})-\n    [t:MEMBER_OF\n      |STEERS\n      |INITIATED\n      |HOSTS\n      |SUPPORTS\n      |FUNDS\n      |COLLABORATES_WITH\n      |ENGAGED_WITH\n      |ATTENDED\n      |SPUN_OUT_OF\n      |PART_OF\n      |ADMITTED_TO]-\n  (b:Actor {id: pair.b})\nRETURN a.id AS a, b.id AS b, t.id AS id\nORDER BY id, a",
  params: ["pairs"],
};

export type TiesByIdParams = { ties: Array<{ from: string; to: string; id: string }> };
export type TiesByIdRow = { id: string; type: TieType; from: string; to: string; basis: Basis; evidence: Array<string>; bases: Array<Basis>; starts: Array<string>; ends: Array<string> };
/** Ties by both ends and id; unknown ones give no row. */
export const tiesById: Query<TiesByIdParams, TiesByIdRow> = {
  name: "tie/tiesById",
  text: "UNWIND $ties AS wanted\nMATCH (a:Actor {id: wanted.from})-[t]->(b:Actor {id: wanted.to})\nWHERE t.id = wanted.id\nRETURN\n  t.id AS id,\n  type(t) AS type,\n  a.id AS from,\n  b.id AS to,\n  t.basis AS basis,\n  t.evidence AS evidence,\n  t.bases AS bases,\n  t.starts AS starts,\n  t.ends AS ends\nORDER BY id",
  params: ["ties"],
};

export type TiesFromActorsParams = { ids: Array<string>; from: string; after: string; limit: number; types: Array<TieType>; allTypes: boolean; bases: Array<Basis>; dated: boolean; undated: boolean; since: string; until: string };
export type TiesFromActorsRow = { id: string; type: TieType; from: string; to: string; basis: Basis; evidence: Array<string>; bases: Array<Basis>; starts: Array<string>; ends: Array<string> };
/** Ties that start at some actors, by the actor they start at, then id; those after a tie. */
export const tiesFromActors: Query<TiesFromActorsParams, TiesFromActorsRow> = {
  name: "tie/tiesFromActors",
  text: "UNWIND $ids AS wanted\nMATCH (a:Actor {id: wanted})-[t]->(b:Actor)\nWHERE\n  (wanted > $from OR t.id > $after) AND\n  t.basis IN $bases AND\n  ($allTypes OR type(t) IN $types) AND\n  (NOT $dated OR\n    ($undated AND all(start IN t.starts WHERE start = \"\")) OR\n    any(\n      i IN range(0, size(t.starts) - 1)\n      WHERE\n        t.starts[i] <> \"\" AND\n        t.starts[i] <= $until AND\n        t.ends[i] >= $since AND\n        t.bases[i] IN $bases\n    ))\nRETURN\n  t.id AS id,\n  type(t) AS type,\n  wanted AS from,\n  b.id AS to,\n  t.basis AS basis,\n  t.evidence AS evidence,\n  t.bases AS bases,\n  t.starts AS starts,\n  t.ends AS ends\nORDER BY from, id\nLIMIT $limit",
  params: ["ids","from","after","limit","types","allTypes","bases","dated","undated","since","until"],
};

export type TiesToAnalyseParams = { ids: Array<string> };
export type TiesToAnalyseRow = { from: string; type: TieType; to: string; basis: Basis; evidence: Array<string>; bases: Array<Basis>; starts: Array<string>; ends: Array<string> };
/** All ties that start at some actors, plans included. */
export const tiesToAnalyse: Query<TiesToAnalyseParams, TiesToAnalyseRow> = {
  name: "tie/tiesToAnalyse",
  text: "UNWIND $ids AS wanted\nMATCH (a:Actor {id: wanted})-[t]->(b:Actor)\nRETURN\n  wanted AS from,\n  type(t) AS type,\n  b.id AS to,\n  t.basis AS basis,\n  t.evidence AS evidence,\n  t.bases AS bases,\n  t.starts AS starts,\n  t.ends AS ends\nORDER BY from, to, type",
  params: ["ids"],
};

export type AddActorThemesParams = { rows: Array<{ id: string; actor: string; theme: string; source: string; locator: string; rowHash: string }>; loadId: string | null };
export type AddActorThemesRow = Record<string, never>;
/** Adds themes of actors. */
export const addActorThemes: Query<AddActorThemesParams, AddActorThemesRow> = {
  name: "write/addActorThemes",
  text: "UNWIND $rows AS row\nMATCH (a:Actor {id: row.actor})\nMATCH (t:Theme {id: row.theme})\nCREATE\n  (a)-\n    [:HAS_THEME {\n        id: row.id,\n        source: row.source,\n        locator: row.locator,\n        rowHash: row.rowHash,\n        loadId: $loadId\n      }]->\n  (t)",
  params: ["rows","loadId"],
};

export type AddEvidenceParams = { rows: Array<{ id: string; about: string; source: string; claim: string; locator: string; basis: Basis; role: string; since: string | null; until: string | null; asOf: string | null; rowHash: string }>; loadId: string | null };
export type AddEvidenceRow = Record<string, never>;
/** Adds evidence, each citing its source. */
export const addEvidence: Query<AddEvidenceParams, AddEvidenceRow> = {
  name: "write/addEvidence",
  text: "UNWIND $rows AS row\nMATCH (s:Source {id: row.source})\nCREATE\n  (e:Evidence\n    {\n      id: row.id,\n      about: row.about,\n      claim: row.claim,\n      locator: row.locator,\n      basis: row.basis,\n      role: row.role,\n      since: row.since,\n      until: row.until,\n      asOf: row.asOf,\n      rowHash: row.rowHash,\n      loadId: $loadId\n    })\nCREATE (e)-[:CITES {rowHash: row.rowHash}]->(s)",
  params: ["rows","loadId"],
};

export type AddFactsParams = { rows: Array<{ id: string; subject: string; property: string; value: string; unit: string | null; asOf: string | null; qualifier: string | null; locator: string; source: string; rowHash: string }>; loadId: string | null };
export type AddFactsRow = Record<string, never>;
/** Adds facts about nodes with the label NODE_LABEL (Actor or Region), each citing its source. */
export const addFacts: Query<AddFactsParams, AddFactsRow> = {
  name: "write/addFacts",
  text: "UNWIND $rows AS row\nMATCH (n:NODE_LABEL {id: row.subject})\nMATCH (s:Source {id: row.source})\nCREATE\n  (f:Fact\n    {\n      id: row.id,\n      subject: row.subject,\n      property: row.property,\n      value: row.value,\n      unit: row.unit,\n      asOf: row.asOf,\n      qualifier: row.qualifier,\n      locator: row.locator,\n      rowHash: row.rowHash,\n      loadId: $loadId\n    })\nCREATE (n)-[:HAS_FACT {rowHash: row.rowHash}]->(f)\nCREATE (f)-[:CITES {rowHash: row.rowHash}]->(s)",
  params: ["rows","loadId"],
};

export type AddLocationsParams = { rows: Array<{ id: string; actor: string; region: string; basis: Basis; role: string; evidence: Array<string>; rowHash: string }>; loadId: string | null };
export type AddLocationsRow = Record<string, never>;
/** Adds places of actors. */
export const addLocations: Query<AddLocationsParams, AddLocationsRow> = {
  name: "write/addLocations",
  text: "UNWIND $rows AS row\nMATCH (a:Actor {id: row.actor})\nMATCH (r:Region {id: row.region})\nCREATE\n  (a)-\n    [:LOCATED_IN {\n        id: row.id,\n        basis: row.basis,\n        role: row.role,\n        evidence: row.evidence,\n        rowHash: row.rowHash,\n        loadId: $loadId\n      }]->\n  (r)",
  params: ["rows","loadId"],
};

export type AddParentsParams = { rows: Array<{ id: string; region: string; parent: string; rowHash: string }>; loadId: string | null };
export type AddParentsRow = Record<string, never>;
/** Adds regions to their parents. */
export const addParents: Query<AddParentsParams, AddParentsRow> = {
  name: "write/addParents",
  text: "UNWIND $rows AS row\nMATCH (r:Region {id: row.region})\nMATCH (p:Region {id: row.parent})\nCREATE (r)-[:WITHIN {id: row.id, rowHash: row.rowHash, loadId: $loadId}]->(p)",
  params: ["rows","loadId"],
};

export type AddTiesParams = { rows: Array<{ id: string; from: string; to: string; basis: Basis; evidence: Array<string>; bases: Array<Basis>; starts: Array<string>; ends: Array<string>; rowHash: string }>; loadId: string | null };
export type AddTiesRow = Record<string, never>;
/** Adds ties of the type TIE_TYPE, which the loader fills from the closed list. */
export const addTies: Query<AddTiesParams, AddTiesRow> = {
  name: "write/addTies",
  text: "UNWIND $rows AS row\nMATCH (a:Actor {id: row.from})\nMATCH (b:Actor {id: row.to})\nCREATE\n  (a)-\n    [:TIE_TYPE {\n        id: row.id,\n        basis: row.basis,\n        evidence: row.evidence,\n        bases: row.bases,\n        starts: row.starts,\n        ends: row.ends,\n        rowHash: row.rowHash,\n        loadId: $loadId\n      }]->\n  (b)",
  params: ["rows","loadId"],
};

export type EraseRowsParams = { loadId: string | null; limit: number };
export type EraseRowsRow = Record<string, never>;
/** Removes nodes that the loader wrote, and what hangs on them: all, or those of one load. */
export const eraseRows: Query<EraseRowsParams, EraseRowsRow> = {
  name: "write/eraseRows",
  text: "MATCH (n)\nWHERE n.rowHash IS NOT NULL AND ($loadId IS NULL OR n.loadId = $loadId)\nWITH n\nLIMIT $limit\nDETACH DELETE n",
  params: ["loadId","limit"],
};

export type ForeignNamesParams = Record<string, never>;
export type ForeignNamesRow = { name: string };
/** The labels and relationship types of what the loader did not write, at most five of each. */
export const foreignNames: Query<ForeignNamesParams, ForeignNamesRow> = {
  name: "write/foreignNames",
  text: "MATCH (n)\nWHERE n.rowHash IS NULL\nUNWIND labels(n) AS name\nRETURN DISTINCT name AS name\nORDER BY name\nLIMIT 5",
  params: [],
};

export type ForeignRowsParams = Record<string, never>;
export type ForeignRowsRow = { nodes: number; relationships: number; own: number };
/** How many nodes and relationships the loader did not write, and how many nodes it did. */
export const foreignRows: Query<ForeignRowsParams, ForeignRowsRow> = {
  name: "write/foreignRows",
  text: "RETURN\n  COUNT {\n    MATCH (n)\n    WHERE n.rowHash IS NULL\n  } AS nodes,\n  COUNT {\n    MATCH ()-[t]->()\n    WHERE t.rowHash IS NULL\n  } AS relationships,\n  COUNT {\n    MATCH (n)\n    WHERE n.rowHash IS NOT NULL\n  } AS own",
  params: [],
};

export type LeftToEraseParams = { loadId: string | null };
export type LeftToEraseRow = { nodes: number };
/** How many nodes that the loader wrote are left: all, or those of one load. */
export const leftToErase: Query<LeftToEraseParams, LeftToEraseRow> = {
  name: "write/leftToErase",
  text: "MATCH (n)\nWHERE n.rowHash IS NOT NULL AND ($loadId IS NULL OR n.loadId = $loadId)\nRETURN count(n) AS nodes",
  params: ["loadId"],
};

export type PutActorsParams = { rows: Array<{ id: string; kind: ActorKind; name: string; shortName: string | null; aliases: Array<string>; summary: string; summaryNb: string | null; summaryFi: string | null; founded: number | null; programmes: Array<string>; website: string | null; sources: Array<string>; isProgramme: boolean; searchText: string; rowHash: string }>; loadId: string | null };
export type PutActorsRow = Record<string, never>;
/** Adds or changes actors of the kind ACTOR_KIND, which the loader fills from the closed list. */
export const putActors: Query<PutActorsParams, PutActorsRow> = {
  name: "write/putActors",
  text: "UNWIND $rows AS row\nMERGE (n:Actor {id: row.id})\nREMOVE n: Cluster: Company: Supporter: ResearchPartner\nSET n = row, n.loadId = $loadId, n: ACTOR_KIND",
  params: ["rows","loadId"],
};

export type PutDatasetParams = { rows: Array<{ id: string; version: string; folders: Array<string>; rowHash: string }>; loadId: string | null };
export type PutDatasetRow = Record<string, never>;
/** Sets the version and the folders of the data that is loaded. */
export const putDataset: Query<PutDatasetParams, PutDatasetRow> = {
  name: "write/putDataset",
  text: "UNWIND $rows AS row\nMERGE (n:Dataset {id: row.id})\nSET n = row, n.loadId = $loadId",
  params: ["rows","loadId"],
};

export type PutIdentitiesParams = { rows: Array<{ id: string; a: string; b: string; verdict: IdentityVerdict; claim: string; source: string | null; likelihood: string | null; fallback: string | null; bName: string; bKind: ActorKind; rowHash: string }>; loadId: string | null };
export type PutIdentitiesRow = Record<string, never>;
/** Adds or changes what is known about two names being one. */
export const putIdentities: Query<PutIdentitiesParams, PutIdentitiesRow> = {
  name: "write/putIdentities",
  text: "UNWIND $rows AS row\nMERGE (n:Identity {id: row.id})\nSET n = row, n.loadId = $loadId",
  params: ["rows","loadId"],
};

export type PutRegionsParams = { rows: Array<{ id: string; name: string; nameNb: string | null; nameEn: string | null; nameFi: string | null; aliases: Array<string>; level: RegionLevel; lat: number; lon: number; nuts: string | null; sources: Array<string>; searchText: string; rowHash: string }>; loadId: string | null };
export type PutRegionsRow = Record<string, never>;
/** Adds or changes regions. */
export const putRegions: Query<PutRegionsParams, PutRegionsRow> = {
  name: "write/putRegions",
  text: "UNWIND $rows AS row\nMERGE (n:Region {id: row.id})\nSET\n  n = row,\n  n.loadId = $loadId,\n  n.lat = toFloat(row.lat),\n  n.lon = toFloat(row.lon)",
  params: ["rows","loadId"],
};

export type PutSourcesParams = { rows: Array<{ id: string; title: string; publisher: string | null; language: string; date: string | null; url: string | null; notes: string | null; rowHash: string }>; loadId: string | null };
export type PutSourcesRow = Record<string, never>;
/** Adds or changes sources. */
export const putSources: Query<PutSourcesParams, PutSourcesRow> = {
  name: "write/putSources",
  text: "UNWIND $rows AS row\nMERGE (n:Source {id: row.id})\nSET n = row, n.loadId = $loadId",
  params: ["rows","loadId"],
};

export type PutTermsParams = { rows: Array<{ id: string; field: string; key: string; nb: string; en: string; fi: string; rowHash: string }>; loadId: string | null };
export type PutTermsRow = Record<string, never>;
/** Adds or changes terms of the vocabulary. */
export const putTerms: Query<PutTermsParams, PutTermsRow> = {
  name: "write/putTerms",
  text: "UNWIND $rows AS row\nMERGE (n:Term {id: row.id})\nSET n = row, n.loadId = $loadId",
  params: ["rows","loadId"],
};

export type PutThemesParams = { rows: Array<{ id: string; labelNb: string | null; labelEn: string | null; labelFi: string | null; searchText: string; rowHash: string }>; loadId: string | null };
export type PutThemesRow = Record<string, never>;
/** Adds or changes themes. */
export const putThemes: Query<PutThemesParams, PutThemesRow> = {
  name: "write/putThemes",
  text: "UNWIND $rows AS row\nMERGE (n:Theme {id: row.id})\nSET n = row, n.loadId = $loadId",
  params: ["rows","loadId"],
};

export type RemoveNodesParams = { ids: Array<string> };
export type RemoveNodesRow = Record<string, never>;
/** Removes nodes with the label NODE_LABEL, which the loader fills from the closed list. */
export const removeNodes: Query<RemoveNodesParams, RemoveNodesRow> = {
  name: "write/removeNodes",
  text: "UNWIND $ids AS wanted\nMATCH (n:NODE_LABEL {id: wanted})\nWHERE n.rowHash IS NOT NULL\nDETACH DELETE n",
  params: ["ids"],
};

export type RemoveRelationsParams = { rows: Array<{ from: string; id: string }> };
export type RemoveRelationsRow = Record<string, never>;
/** Removes relationships of the type TIE_TYPE that leave nodes with the label NODE_LABEL. */
export const removeRelations: Query<RemoveRelationsParams, RemoveRelationsRow> = {
  name: "write/removeRelations",
  text: "UNWIND $rows AS row\nMATCH (n:NODE_LABEL {id: row.from})-[t:TIE_TYPE]->()\nWHERE t.id = row.id AND t.rowHash IS NOT NULL\nDELETE t",
  params: ["rows"],
};

export type StoredNodesParams = { after: string; limit: number };
export type StoredNodesRow = { id: string; rowHash: string };
/** The rows that nodes with the label NODE_LABEL were written from, after an id, by id. */
export const storedNodes: Query<StoredNodesParams, StoredNodesRow> = {
  name: "write/storedNodes",
  text: "MATCH (n:NODE_LABEL)\nWHERE n.id > $after AND n.rowHash IS NOT NULL\nRETURN n.id AS id, n.rowHash AS rowHash\nORDER BY id\nLIMIT $limit",
  params: ["after","limit"],
};

export type StoredRelationsParams = { ids: Array<string> };
export type StoredRelationsRow = { type: string; id: string; rowHash: string };
/** The rows that relationships leaving nodes with the label NODE_LABEL were written from. */
export const storedRelations: Query<StoredRelationsParams, StoredRelationsRow> = {
  name: "write/storedRelations",
  text: "UNWIND $ids AS wanted\nMATCH (n:NODE_LABEL {id: wanted})-[t]->()\nWHERE t.id IS NOT NULL AND t.rowHash IS NOT NULL\nRETURN type(t) AS type, t.id AS id, t.rowHash AS rowHash\nORDER BY type, id",
  params: ["ids"],
};

export const grafeoSchema: readonly string[] = [
  "CREATE CONSTRAINT source_id IF NOT EXISTS\nFOR (n:Source)\nREQUIRE n.id IS UNIQUE",
  "CREATE INDEX source_id_index IF NOT EXISTS\nFOR (n:Source)\nON (n.id)",
  "CREATE CONSTRAINT region_id IF NOT EXISTS\nFOR (n:Region)\nREQUIRE n.id IS UNIQUE",
  "CREATE INDEX region_id_index IF NOT EXISTS\nFOR (n:Region)\nON (n.id)",
  "CREATE CONSTRAINT theme_id IF NOT EXISTS\nFOR (n:Theme)\nREQUIRE n.id IS UNIQUE",
  "CREATE INDEX theme_id_index IF NOT EXISTS\nFOR (n:Theme)\nON (n.id)",
  "CREATE CONSTRAINT actor_id IF NOT EXISTS\nFOR (n:Actor)\nREQUIRE n.id IS UNIQUE",
  "CREATE INDEX actor_id_index IF NOT EXISTS\nFOR (n:Actor)\nON (n.id)",
  "CREATE CONSTRAINT evidence_id IF NOT EXISTS\nFOR (n:Evidence)\nREQUIRE n.id IS UNIQUE",
  "CREATE INDEX evidence_id_index IF NOT EXISTS\nFOR (n:Evidence)\nON (n.id)",
  "CREATE CONSTRAINT fact_id IF NOT EXISTS\nFOR (n:Fact)\nREQUIRE n.id IS UNIQUE",
  "CREATE INDEX fact_id_index IF NOT EXISTS\nFOR (n:Fact)\nON (n.id)",
  "CREATE CONSTRAINT identity_id IF NOT EXISTS\nFOR (n:Identity)\nREQUIRE n.id IS UNIQUE",
  "CREATE INDEX identity_id_index IF NOT EXISTS\nFOR (n:Identity)\nON (n.id)",
  "CREATE CONSTRAINT term_id IF NOT EXISTS\nFOR (n:Term)\nREQUIRE n.id IS UNIQUE",
  "CREATE INDEX term_id_index IF NOT EXISTS\nFOR (n:Term)\nON (n.id)",
  "CREATE CONSTRAINT dataset_id IF NOT EXISTS\nFOR (n:Dataset)\nREQUIRE n.id IS UNIQUE",
  "CREATE INDEX dataset_id_index IF NOT EXISTS\nFOR (n:Dataset)\nON (n.id)",
  "CREATE INDEX identity_b IF NOT EXISTS\nFOR (n:Identity)\nON (n.b)",
  "CREATE INDEX identity_a IF NOT EXISTS\nFOR (n:Identity)\nON (n.a)",
  "CREATE INDEX fact_subject IF NOT EXISTS\nFOR (n:Fact)\nON (n.subject)",
  "CREATE INDEX actor_is_programme IF NOT EXISTS\nFOR (n:Actor)\nON (n.isProgramme)"
];

export const neo4jSchema: readonly string[] = [
  "CREATE CONSTRAINT source_id IF NOT EXISTS\nFOR (n:Source)\nREQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT region_id IF NOT EXISTS\nFOR (n:Region)\nREQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT theme_id IF NOT EXISTS\nFOR (n:Theme)\nREQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT actor_id IF NOT EXISTS\nFOR (n:Actor)\nREQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT evidence_id IF NOT EXISTS\nFOR (n:Evidence)\nREQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT fact_id IF NOT EXISTS\nFOR (n:Fact)\nREQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT identity_id IF NOT EXISTS\nFOR (n:Identity)\nREQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT term_id IF NOT EXISTS\nFOR (n:Term)\nREQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT dataset_id IF NOT EXISTS\nFOR (n:Dataset)\nREQUIRE n.id IS UNIQUE",
  "CREATE INDEX identity_b IF NOT EXISTS\nFOR (n:Identity)\nON (n.b)",
  "CREATE INDEX identity_a IF NOT EXISTS\nFOR (n:Identity)\nON (n.a)",
  "CREATE INDEX fact_subject IF NOT EXISTS\nFOR (n:Fact)\nON (n.subject)",
  "CREATE TEXT INDEX actor_names IF NOT EXISTS\nFOR (n:Actor)\nON (n.searchText)",
  "CREATE INDEX actor_is_programme IF NOT EXISTS\nFOR (n:Actor)\nON (n.isProgramme)"
];
