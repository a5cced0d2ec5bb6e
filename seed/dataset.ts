import type {
  ActorKind,
  Basis,
  IdentityVerdict,
  LOCATION_TYPE,
  RegionLevel,
  TermField,
  TieType,
} from "./vocabulary.ts";

/** Checked rows of one or several folders, before folding. Empty cells are null, lists are lists. */
export interface Dataset {
  readonly folders: readonly string[];
  readonly sources: readonly SourceRow[];
  readonly actors: readonly ActorRow[];
  readonly additions: readonly AdditionRow[];
  readonly regions: readonly RegionRow[];
  readonly relations: readonly RelationRow[];
  readonly facts: readonly FactRow[];
  readonly themes: readonly ThemeRow[];
  readonly identities: readonly IdentityRow[];
  readonly translations: readonly TranslationRow[];
}

export interface SourceRow {
  id: string;
  title: string;
  publisher: string | null;
  language: string;
  date: string | null;
  url: string | null;
  notes: string | null;
}

export interface ActorRow {
  id: string;
  kind: ActorKind;
  name: string;
  shortName: string | null;
  aliases: string[];
  summary: string;
  founded: number | null;
  programmes: string[];
  website: string | null;
  sources: string[];
}

/** What a later folder adds to an actor of an earlier one (`actor-additions.csv`). */
export interface AdditionRow {
  id: string;
  aliases: string[];
  founded: number | null;
  programmes: string[];
  sources: string[];
}

export interface RegionRow {
  id: string;
  name: string;
  aliases: string[];
  level: RegionLevel;
  parent: string | null;
  lat: number;
  lon: number;
  nuts: string | null;
  /** Ids of sources; `general-geography` and `geonames` are kept as they are. */
  sources: string[];
}

/** One assertion of one source about one ordered pair; becomes an `Evidence`. */
export interface RelationRow {
  id: string;
  from: string;
  type: TieType | typeof LOCATION_TYPE;
  to: string;
  since: string | null;
  until: string | null;
  asOf: string | null;
  basis: Basis;
  role: string;
  source: string;
  locator: string;
  claim: string;
}

export interface FactRow {
  subject: string;
  property: string;
  value: string;
  unit: string | null;
  asOf: string | null;
  source: string;
  locator: string;
  qualifier: string | null;
}

export interface ThemeRow {
  actor: string;
  theme: string;
  source: string;
  locator: string;
}

/** A row of `same-as.csv` (SAME, DISTINCT) or `same-as-candidates.csv` (OPEN). */
export interface IdentityRow {
  a: string;
  b: string;
  verdict: IdentityVerdict;
  claim: string;
  source: string | null;
  likelihood: string | null;
  /** What is done where nobody has decided, as the file words it. */
  fallback: string | null;
}

export interface TranslationRow {
  field: "summary" | "region" | "theme" | TermField;
  key: string;
  nb: string;
  /** Null for summaries, whose English stands in `actors.csv`. */
  en: string | null;
  fi: string;
}
