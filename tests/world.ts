import type {
  ActorRow,
  Dataset,
  FactRow,
  IdentityRow,
  RegionRow,
  RelationRow,
  SourceRow,
  ThemeRow,
  TranslationRow,
} from "../seed/dataset.ts";

type Some<Row, Needed extends keyof Row> = Partial<Row> & Pick<Row, Needed>;

/** The parts of a small world: what a test is about; the rest is filled in. */
export interface WorldParts {
  readonly sources?: ReadonlyArray<Some<SourceRow, "id">>;
  readonly actors?: ReadonlyArray<Some<ActorRow, "id">>;
  readonly regions?: ReadonlyArray<Some<RegionRow, "id">>;
  readonly relations?: ReadonlyArray<Some<RelationRow, "from" | "type" | "to">>;
  readonly facts?: ReadonlyArray<Some<FactRow, "subject" | "property" | "value">>;
  readonly themes?: ReadonlyArray<Some<ThemeRow, "actor" | "theme">>;
  readonly identities?: ReadonlyArray<Some<IdentityRow, "a" | "b" | "verdict">>;
  readonly translations?: ReadonlyArray<TranslationRow>;
}

/** A dataset of the parts given. What names no source rests on `s1`, undated; relations are `r01`, `r02` … */
export function world(parts: WorldParts): Dataset {
  const cited = { source: "s1", locator: "page 1" };
  return {
    folders: ["world"],
    sources: [{ id: "s1" }, ...(parts.sources ?? [])].map(source),
    actors: (parts.actors ?? []).map(actor),
    additions: [],
    regions: (parts.regions ?? []).map(region),
    relations: (parts.relations ?? []).map(relation),
    facts: (parts.facts ?? []).map((row) => ({
      ...{ unit: null, asOf: null, qualifier: null, ...cited },
      ...row,
    })),
    themes: (parts.themes ?? []).map((row) => ({ ...cited, ...row })),
    identities: (parts.identities ?? []).map((row) => ({
      ...{ claim: "they say so", source: "s1", likelihood: null, fallback: null },
      ...row,
    })),
    translations: [...(parts.translations ?? [])],
  };
}

function source(row: Some<SourceRow, "id">): SourceRow {
  const rest = { publisher: null, language: "en", date: null, url: null, notes: null };
  return { title: `Title of ${row.id}`, ...rest, ...row };
}

function actor(row: Some<ActorRow, "id">): ActorRow {
  return {
    ...{ kind: "Company", name: row.id, shortName: null, aliases: [], summary: "", founded: null },
    ...{ programmes: [], website: null, sources: ["s1"], ...row },
  };
}

function region(row: Some<RegionRow, "id">): RegionRow {
  return {
    ...{ name: row.id, aliases: [], level: "COUNTY", parent: null, lat: 60, lon: 10, nuts: null },
    ...{ sources: [], ...row },
  };
}

function relation(row: Some<RelationRow, "from" | "type" | "to">, index: number): RelationRow {
  return {
    id: `r${String(index + 1).padStart(2, "0")}`,
    ...{ since: null, until: null, asOf: null, basis: "STATED", role: "", claim: "A claim." },
    ...{ source: "s1", locator: "page 1", ...row },
  };
}
