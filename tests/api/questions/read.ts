import type { Engine } from "../../../server/graph/engine.ts";
import { asked } from "../ask.ts";

/** What a question of `questions.json` is answered with. */
interface Found {
  readonly answer: string[];
  readonly relations?: string[];
  readonly facts?: string[];
  readonly extra?: Record<string, unknown>;
}

/** Answers questions, by their id, with the API alone. */
export type Answers = Record<string, (engine: Engine) => Promise<Found>>;

export interface TieRead {
  id: string;
  type: string;
  basis: string;
  from: { id: string; kind: string };
  to: { id: string; kind: string };
  evidence: Array<{ id: string; role: string; source: { id: string } }>;
}

export interface LocationRead {
  region: { id: string };
  evidence: Array<{ id: string; source: { id: string } }>;
}

export const ACT = "arctic-cluster-team";
export const ABC = "arctic-business-concept";
export const IGT = "industrial-green-tech";
export const LAPLAND = "arctic-industry-circular-economy-cluster";

const TIE = `id type basis from { id kind } to { id kind } evidence { id role source { id } }`;

/** Every tie of an actor, plans included, of some types or of all. */
export async function tiesOf(engine: Engine, id: string, types?: string[]): Promise<TieRead[]> {
  const { actor } = await asked<{ actor: { ties: { nodes: TieRead[] } } }>(
    engine,
    `query ($id: ID!, $filter: TieFilter) {
      actor(id: $id) { ties(filter: $filter, first: 200) { nodes { ${TIE} } } }
    }`,
    { id, filter: { basis: ["STATED", "INFERRED", "INTENDED"], types } },
  );
  return actor.ties.nodes;
}

/** Every tie of some types, plans included. */
export async function tiesOfTypes(engine: Engine, types: string[]): Promise<TieRead[]> {
  const { ties } = await asked<{ ties: { nodes: TieRead[] } }>(
    engine,
    `query ($filter: TieFilter) { ties(filter: $filter, first: 500) { nodes { ${TIE} } } }`,
    { filter: { basis: ["STATED", "INFERRED", "INTENDED"], types } },
  );
  return ties.nodes;
}

/** The ids of all clusters. */
export async function clusterIds(engine: Engine): Promise<string[]> {
  const { actors } = await asked<{ actors: { nodes: Array<{ id: string }> } }>(
    engine,
    `{ actors(filter: { kinds: [Cluster] }, first: 100) { nodes { id } } }`,
  );
  return ids(actors.nodes);
}

export async function locationsOf(engine: Engine, id: string): Promise<LocationRead[]> {
  const { actor } = await asked<{ actor: { locations: LocationRead[] } }>(
    engine,
    `query ($id: ID!) {
      actor(id: $id) { locations { region { id } evidence { id source { id } } } }
    }`,
    { id },
  );
  return actor.locations;
}

export async function themesOf(engine: Engine, id: string): Promise<string[]> {
  const { actor } = await asked<{ actor: { themes: Array<{ theme: { id: string } }> } }>(
    engine,
    `query ($id: ID!) { actor(id: $id) { themes { theme { id } } } }`,
    { id },
  );
  return unique(actor.themes.map((each) => each.theme.id));
}

interface FactRead {
  property: string;
  value: string;
  unit: string | null;
  source: { id: string };
}

/** The facts of an actor by property, each written as in `questions.json`. */
export async function factsOf(engine: Engine, id: string): Promise<Array<[string, string]>> {
  const { actor } = await asked<{ actor: { facts: FactRead[] } }>(
    engine,
    `query ($id: ID!) { actor(id: $id) { facts { property value unit source { id } } } }`,
    { id },
  );
  return actor.facts.map(({ property, value, unit, source }) => [
    property,
    `${id}.${property}=${value}${unit ? ` ${unit}` : ""} [${source.id}]`,
  ]);
}

/** The ids of all evidence of some ties or locations. */
export function evidenceOf(rows: ReadonlyArray<{ evidence: Array<{ id: string }> }>): string[] {
  return unique(rows.flatMap((row) => ids(row.evidence)));
}

export function ids(rows: ReadonlyArray<{ id: string }>): string[] {
  return rows.map((row) => row.id);
}

export function unique(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

/** Those of the first list that are not in the second. */
export function without(values: readonly string[], others: readonly string[]): string[] {
  return unique(values).filter((each) => !others.includes(each));
}

/** Those that are in both lists. */
export function shared(values: readonly string[], others: readonly string[]): string[] {
  return unique(values).filter((each) => others.includes(each));
}
