import type { ActorRow, Dataset, RegionRow, RelationRow } from "../seed/dataset.ts";
import { type ActorKind, type Basis, SYMMETRIC_TIE_TYPES, TIE_TYPES } from "../seed/vocabulary.ts";
import { seededRandom } from "./random.ts";

export interface Size {
  readonly actors: number;
  readonly ties: number;
  readonly municipalities: number;
  readonly counties: number;
}

/** About 250 actors a municipality and 5,000 a county. */
export const FULL_SIZE: Size = {
  actors: 100_000,
  ties: 500_000,
  municipalities: 400,
  counties: 20,
};

const SOURCES = 1000;
const SYLLABLES = "nor dal vik berg hav fjell elv lund øy mo ås strand skog bru sund nes".split(
  " ",
);
const KINDS: ActorKind[] = ["Cluster", "Company", "Company", "Supporter", "ResearchPartner"];
const BASES: Basis[] = ["STATED", "STATED", "STATED", "INFERRED", "INTENDED"];

export const actorId = (index: number) => `actor-${String(index).padStart(6, "0")}`;
export const municipalityId = (index: number) => `municipality-${String(index).padStart(3, "0")}`;
export const countyId = (index: number) => `county-${String(index).padStart(2, "0")}`;

/**
 * A dataset of the same shape as the one that ships, the same for the same seed. Six ties in ten
 * stay within a municipality; the others prefer a few actors that are tied to thousands.
 */
export function generate(size: Size, seed = 1): Dataset {
  const random = seededRandom(seed);
  return {
    folders: ["generated"],
    sources: Array.from({ length: SOURCES }, (_, index) => ({
      id: sourceId(index),
      title: `Report ${index}`,
      publisher: "Generated",
      language: "en",
      date: "2020",
      url: null,
      notes: null,
    })),
    actors: Array.from({ length: size.actors }, (_, index) => actor(index, random)),
    additions: [],
    regions: regions(size),
    relations: [...locations(size), ...ties(size, random)],
    facts: [],
    themes: [],
    identities: [],
    translations: [],
  };
}

/** A name of three to five syllables and a word, of which many actors share parts. */
function actor(index: number, random: () => number): ActorRow {
  const length = 3 + Math.floor(random() * 3);
  const stem = Array.from({ length }, () => one(SYLLABLES, random)).join("");
  return {
    id: actorId(index),
    kind: one(KINDS, random),
    name: `${stem[0]?.toUpperCase()}${stem.slice(1)} ${one(["industri", "marin", "energi"], random)}`,
    shortName: null,
    aliases: [],
    summary: `Actor number ${index} of a generated graph.`,
    founded: 1950 + Math.floor(random() * 70),
    programmes: [],
    website: null,
    sources: [sourceId(index % SOURCES)],
  };
}

function regions({ municipalities, counties }: Size): RegionRow[] {
  const region = (id: string, level: RegionRow["level"], parent: string | null): RegionRow => ({
    id,
    name: id,
    aliases: [],
    level,
    parent,
    lat: 60,
    lon: 10,
    nuts: null,
    sources: ["general-geography"],
  });
  return [
    region("country", "COUNTRY", null),
    ...Array.from({ length: counties }, (_, index) => region(countyId(index), "COUNTY", "country")),
    ...Array.from({ length: municipalities }, (_, index) =>
      region(municipalityId(index), "MUNICIPALITY", countyId(index % counties)),
    ),
  ];
}

function locations({ actors, municipalities }: Size): RelationRow[] {
  return Array.from({ length: actors }, (_, index) => ({
    ...assertion(`l${index}`, index),
    from: actorId(index),
    type: "LOCATED_IN",
    to: municipalityId(index % municipalities),
    role: "seat",
  }));
}

function ties({ actors, ties: wanted, municipalities }: Size, random: () => number): RelationRow[] {
  const rows: RelationRow[] = [];
  const seen = new Set<string>();
  while (rows.length < wanted) {
    const a = Math.floor(random() * actors);
    const neighbour = a % municipalities;
    const near = neighbour + municipalities * Math.floor((random() * actors) / municipalities);
    const b = random() < 0.6 ? Math.min(near, actors - 1) : Math.floor(actors * random() ** 3);
    const type = one(TIE_TYPES.slice(0, -1), random);
    const swap = SYMMETRIC_TIE_TYPES.includes(type) && b < a;
    const [from, to] = swap ? [actorId(b), actorId(a)] : [actorId(a), actorId(b)];
    const key = `${from}~${type}~${to}`;
    if (a === b || seen.has(key)) continue;
    seen.add(key);
    const basis = one(BASES, random);
    const asOf = random() < 0.5 ? String(2005 + Math.floor(random() * 18)) : null;
    rows.push({ ...assertion(`t${rows.length}`, rows.length), from, type, to, basis, asOf });
  }
  return rows;
}

function assertion(id: string, index: number): Omit<RelationRow, "from" | "type" | "to"> {
  return {
    id,
    since: null,
    until: null,
    asOf: null,
    basis: "STATED",
    role: "",
    source: sourceId(index % SOURCES),
    locator: `line ${index % 400}`,
    claim: `Assertion ${id} of a generated graph.`,
  };
}

function sourceId(index: number): string {
  return `source-${String(index).padStart(4, "0")}`;
}

function one<T>(list: readonly T[], random: () => number): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new RangeError("wanted a list of at least one, got an empty one");
  return found;
}
