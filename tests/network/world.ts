import fc from "fast-check";
import {
  ACTOR_KINDS,
  type ActorKind,
  BASES,
  type Basis,
  TIE_TYPES,
  type TieType,
} from "../../seed/vocabulary.ts";
import type { TieChoice } from "../../server/links/tieFilter.ts";
import { tieId } from "../../server/links/tieId.ts";
import type { Member, MemberFilter } from "../../server/network/actorFilter.ts";
import type { MemberTie } from "../../server/network/memberTie.ts";

/** A filter that lets everybody pass. */
export const anybody: MemberFilter = {
  ...{ ids: null, kinds: null, regions: null, themes: null, named: null },
};

/** A company without a known place. */
export function member(id: string, more: Partial<Member> = {}): Member {
  return { id, kind: "Company", regions: [], themes: [], ...more };
}

/** One piece of evidence: its basis, and first and last day as a tie carries them. */
export type Piece = readonly [basis: Basis, start: string, end: string];

/** A tie with its evidence; `a MEMBER_OF b`. */
export function tie(words: string, ...evidence: readonly Piece[]): MemberTie {
  const [from = "", word, to = ""] = words.split(" ");
  const type: TieType = TIE_TYPES.find((each) => each === word) ?? "MEMBER_OF";
  const bases = evidence.map(([basis]) => basis);
  return {
    ...{ id: tieId(from, type, to), from, to, type, bases },
    basis: BASES.find((basis) => bases.includes(basis)) ?? "STATED",
    starts: evidence.map(([, start]) => start),
    ends: evidence.map(([, , end]) => end),
  };
}

const IDS = ["a", "b", "c", "d", "e", "f"];
const REGIONS = ["north", "south", "country"];
const THEMES = ["steel", "hydrogen"];
const DAYS: ReadonlyArray<readonly [string, string]> = [
  ["", ""],
  ["0000-01-01", "2004-06-30"],
  ["2003-01-01", "9999-12-31"],
  ["2005-01-01", "2005-12-31"],
  ["2001-05-01", "2007-02-28"],
  ["2010-12-31", "2011-01-01"],
];

const piece = fc
  .tuple(fc.constantFrom(...BASES), fc.constantFrom(...DAYS))
  .map(([basis, [start, end]]): Piece => [basis, start, end]);

/** Ties among six actors, with one to three pieces of evidence each. */
export const anyTies: fc.Arbitrary<MemberTie[]> = fc.uniqueArray(
  fc
    .record({
      ends: fc.subarray(IDS, { minLength: 2, maxLength: 2 }),
      type: fc.constantFrom("MEMBER_OF", "SUPPORTS", "COLLABORATES_WITH"),
      evidence: fc.array(piece, { minLength: 1, maxLength: 3 }),
    })
    .map(({ ends: [from, to], type, evidence }) => tie(`${from} ${type} ${to}`, ...evidence)),
  { selector: ({ id }) => id, maxLength: 20 },
);

/** The six actors, with kinds, regions and themes of every sort. */
export const anyMembers: fc.Arbitrary<Member[]> = fc.tuple(
  ...IDS.map((id) =>
    fc.record({
      id: fc.constant(id),
      kind: fc.constantFrom(...ACTOR_KINDS),
      regions: fc.subarray(REGIONS),
      themes: fc.subarray(THEMES),
    }),
  ),
);

const some = <Value>(values: readonly Value[]): fc.Arbitrary<ReadonlySet<Value> | null> =>
  fc.option(fc.subarray([...values]).map((chosen) => new Set(chosen)));

export const anyFilter: fc.Arbitrary<MemberFilter> = fc.record({
  ids: some(IDS),
  kinds: some<ActorKind>(ACTOR_KINDS),
  regions: some(REGIONS),
  themes: some(THEMES),
  named: some(IDS),
});

export const anyChoice: fc.Arbitrary<TieChoice> = fc.record({
  types: fc.constantFrom<readonly TieType[]>(TIE_TYPES, ["MEMBER_OF", "SUPPORTS"]),
  bases: fc.subarray([...BASES], { minLength: 1 }),
  since: fc.constantFrom(null, "2004-01-01"),
  until: fc.constantFrom(null, "2006-12-31"),
  undated: fc.boolean(),
  includeProgrammes: fc.constant(false),
});
