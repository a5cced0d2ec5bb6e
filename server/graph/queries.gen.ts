// Made by `npm run generate` from cypher/. Do not edit.

import type { Query } from "./engine.ts";

import type { ActorKind, Basis, RegionLevel, TieType } from "../../seed/vocabulary.ts";

export type ActorsByIdParams = { ids: Array<string> };
export type ActorsByIdRow = { id: string; kind: ActorKind; name: string; shortName: string | null; aliases: Array<string>; summary: string; summaryNb: string | null; summaryFi: string | null; founded: number | null; programmes: Array<string>; website: string | null; sources: Array<string>; isProgramme: boolean };
/** Actors by id; unknown ids give no row. */
export const actorsById: Query<ActorsByIdParams, ActorsByIdRow> = {
  name: "actor/actorsById",
  text: "UNWIND $ids AS wanted\nMATCH (a:Actor {id: wanted})\nRETURN a.id AS id, a.kind AS kind, a.name AS name, a.shortName AS shortName, a.aliases AS aliases, a.summary AS summary, a.summaryNb AS summaryNb, a.summaryFi AS summaryFi, a.founded AS founded, a.programmes AS programmes, a.website AS website, a.sources AS sources, a.isProgramme AS isProgramme\nORDER BY id",
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

export type LocationsOfActorsParams = { ids: Array<string> };
export type LocationsOfActorsRow = { id: string; actor: string; region: string; role: string; basis: Basis; evidence: Array<string> };
/** Where actors are, by actor. */
export const locationsOfActors: Query<LocationsOfActorsParams, LocationsOfActorsRow> = {
  name: "actor/locationsOfActors",
  text: "UNWIND $ids AS wanted\nMATCH (a:Actor {id: wanted})-[l:LOCATED_IN]->(r:Region)\nRETURN l.id AS id, a.id AS actor, r.id AS region, l.role AS role, l.basis AS basis, l.evidence AS evidence\nORDER BY id",
  params: ["ids"],
};

export type DataVersionParams = Record<string, never>;
export type DataVersionRow = { version: string; folders: Array<string> };
/** The version and the folders of the data that is loaded; no row where nothing is. */
export const dataVersion: Query<DataVersionParams, DataVersionRow> = {
  name: "dataset/dataVersion",
  text: "MATCH (d:Dataset {id: \"dataset\"})\nRETURN d.version AS version, d.folders AS folders",
  params: [],
};

export type TermsByIdParams = { ids: Array<string> };
export type TermsByIdRow = { id: string; nb: string; en: string; fi: string };
/** Terms of the vocabulary in three languages; an id is `FIELD:KEY`, for instance `role:initiator`. */
export const termsById: Query<TermsByIdParams, TermsByIdRow> = {
  name: "dataset/termsById",
  text: "UNWIND $ids AS wanted\nMATCH (t:Term {id: wanted})\nRETURN t.id AS id, t.nb AS nb, t.en AS en, t.fi AS fi\nORDER BY id",
  params: ["ids"],
};

export type RegionsByIdParams = { ids: Array<string> };
export type RegionsByIdRow = { id: string; name: string; nameNb: string | null; nameEn: string | null; nameFi: string | null; aliases: Array<string>; level: RegionLevel; lat: number; lon: number; nuts: string | null; sources: Array<string>; parent: string | null };
/** Regions by id; unknown ids give no row. */
export const regionsById: Query<RegionsByIdParams, RegionsByIdRow> = {
  name: "region/regionsById",
  text: "UNWIND $ids AS wanted\nMATCH (r:Region {id: wanted})\nOPTIONAL MATCH (r)-[:WITHIN]->(p:Region)\nRETURN r.id AS id, r.name AS name, r.nameNb AS nameNb, r.nameEn AS nameEn, r.nameFi AS nameFi, r.aliases AS aliases, r.level AS level, r.lat AS lat, r.lon AS lon, r.nuts AS nuts, r.sources AS sources, p.id AS parent\nORDER BY id",
  params: ["ids"],
};

export type SourcesByIdParams = { ids: Array<string> };
export type SourcesByIdRow = { id: string; title: string; publisher: string | null; language: string; date: string | null; url: string | null; notes: string | null };
/** Sources by id. */
export const sourcesById: Query<SourcesByIdParams, SourcesByIdRow> = {
  name: "source/sourcesById",
  text: "UNWIND $ids AS wanted\nMATCH (s:Source {id: wanted})\nRETURN s.id AS id, s.title AS title, s.publisher AS publisher, s.language AS language, s.date AS date, s.url AS url, s.notes AS notes\nORDER BY id",
  params: ["ids"],
};

export type EvidenceByIdParams = { ids: Array<string> };
export type EvidenceByIdRow = { id: string; claim: string; locator: string; basis: Basis; role: string; since: string | null; until: string | null; asOf: string | null; source: string };
/** Evidence by id, with the source it cites. */
export const evidenceById: Query<EvidenceByIdParams, EvidenceByIdRow> = {
  name: "tie/evidenceById",
  text: "UNWIND $ids AS wanted\nMATCH (e:Evidence {id: wanted})-[:CITES]->(s:Source)\nRETURN e.id AS id, e.claim AS claim, e.locator AS locator, e.basis AS basis, e.role AS role, e.since AS since, e.until AS until, e.asOf AS asOf, s.id AS source\nORDER BY id",
  params: ["ids"],
};

export type TiesByIdParams = { ties: Array<{ from: string; to: string; id: string }> };
export type TiesByIdRow = { id: string; type: TieType; from: string; to: string; basis: Basis; evidence: Array<string>; bases: Array<Basis>; starts: Array<string>; ends: Array<string> };
/** Ties by both ends and id; unknown ones give no row. */
export const tiesById: Query<TiesByIdParams, TiesByIdRow> = {
  name: "tie/tiesById",
  text: "UNWIND $ties AS wanted\nMATCH (a:Actor {id: wanted.from})-[t]->(b:Actor {id: wanted.to})\nWHERE t.id = wanted.id\nRETURN t.id AS id, type(t) AS type, a.id AS from, b.id AS to, t.basis AS basis, t.evidence AS evidence, t.bases AS bases, t.starts AS starts, t.ends AS ends\nORDER BY id",
  params: ["ties"],
};
