import type { ActorRow, Dataset, IdentityRow, RegionRow, RelationRow } from "../../seed/dataset.ts";
import { BASES, LOCATION_TYPE, TIE_TYPES } from "../../seed/vocabulary.ts";

const TYPES: ReadonlyArray<RelationRow["type"]> = [...TIE_TYPES, LOCATION_TYPE];

type Parts = { readonly [Table in keyof Dataset]?: Dataset[Table] };

/** A dataset with one source, `s1`, and whatever else a test needs. */
export function world(parts: Parts): Dataset {
  const source = { title: "A page", publisher: null, language: "en", date: "2020" };
  return {
    folders: ["test"],
    sources: [{ id: "s1", ...source, url: null, notes: null }],
    ...{ actors: [], additions: [], regions: [], relations: [], facts: [], themes: [] },
    ...{ identities: [], translations: [] },
    ...parts,
  };
}

/** A company whose name is its id with a capital. */
export function actor(id: string, more: Partial<ActorRow> = {}): ActorRow {
  return {
    ...{ id, kind: "Company", name: id.slice(0, 1).toUpperCase() + id.slice(1), shortName: null },
    ...{ aliases: [], summary: `About ${id}.`, founded: null, programmes: [], website: null },
    sources: ["s1"],
    ...more,
  };
}

/** `r1 ash SUPPORTS oak`, stated where nothing else is said. */
export function relation(words: string, more: Partial<RelationRow> = {}): RelationRow {
  const [id = "", from = "", type = "", to = ""] = words.split(" ");
  const known = TYPES.find((each) => each === type);
  if (!known) throw new Error(`wanted a type in "${words}"`);
  return {
    ...{ id, from, type: known, to, since: null, until: null, asOf: null, basis: BASES[0] },
    ...{ role: "partner", source: "s1", locator: "line 1", claim: `${id} says so.` },
    ...more,
  };
}

/** A region at 60° N, 10° E. */
export function region(id: string, more: Partial<RegionRow> = {}): RegionRow {
  return {
    ...{ id, name: id, aliases: [], level: "COUNTY", parent: null, lat: 60, lon: 10, nuts: null },
    sources: ["geonames"],
    ...more,
  };
}

/** `oak` is the same as `ash`, and goes into it. */
export function same(a: string, b: string): IdentityRow {
  const open = { likelihood: null, fallback: null };
  return { a, b, verdict: "SAME", claim: "One body.", source: "s1", ...open };
}
