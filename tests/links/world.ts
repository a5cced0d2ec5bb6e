import fc from "fast-check";
import { BASES, type Basis, TIE_TYPES, type TieType } from "../../seed/vocabulary.ts";
import type { Expand } from "../../server/links/expand.ts";
import type { TieChoice } from "../../server/links/tieFilter.ts";
import { tieId } from "../../server/links/tieId.ts";
import type { TieGroup } from "../../server/links/tieStanding.ts";

/** A tie of a small world. */
export interface WorldTie {
  readonly from: string;
  readonly type: TieType;
  readonly to: string;
  readonly basis: Basis;
  readonly undated: boolean;
  readonly inPeriod: boolean;
}

export interface World {
  readonly ties: readonly WorldTie[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly programmes: readonly string[];
}

/** Every tie counts but plans. */
export const everything: TieChoice = {
  types: TIE_TYPES,
  bases: ["STATED", "INFERRED"],
  since: null,
  until: null,
  undated: true,
  includeProgrammes: false,
};

/** `a-b`, `b-c` …: stated memberships. */
export function ties(...pairs: string[]): WorldTie[] {
  return pairs.map((pair) => {
    const [from = "", to = ""] = pair.split("-");
    return { from, type: "MEMBER_OF", to, basis: "STATED", undated: false, inPeriod: true };
  });
}

export function idOf(tie: WorldTie): string {
  return tieId(tie.from, tie.type, tie.to);
}

/** The rows of `tie/tieGroupsInPeriod` for some actors: each tie once for each end among them. */
export function groupsOf(world: readonly WorldTie[], actors: readonly string[]): TieGroup[] {
  return actors.flatMap((actor) =>
    world
      .filter((tie) => tie.from === actor || tie.to === actor)
      .map(({ basis, undated, inPeriod, ...tie }) => ({
        basis,
        undated,
        inPeriod,
        ties: [tieId(tie.from, tie.type, tie.to)],
      })),
  );
}

/** Answers like the graph does, one actor a portion. */
export function expandOf(world: readonly WorldTie[]): Expand {
  return async function* (ids) {
    for (const id of ids) yield [{ id, others: neighboursOf(world, id) }];
  };
}

export function neighboursOf(world: readonly WorldTie[], id: string): string[] {
  const others = world.flatMap((tie) => {
    return tie.from === id ? [tie.to] : tie.to === id ? [tie.from] : [];
  });
  return [...new Set(others)];
}

const ACTORS = ["a", "b", "c", "d", "e", "f", "g", "h"];
const actor = fc.constantFrom(...ACTORS);

/** Small worlds of at most 8 actors with sides that may overlap, be empty or be equal. */
export const anyWorld: fc.Arbitrary<World> = fc.record({
  ties: fc
    .uniqueArray(
      fc.record({
        from: actor,
        type: fc.constantFrom<TieType>("MEMBER_OF", "SUPPORTS", "COLLABORATES_WITH"),
        to: actor,
        basis: fc.constantFrom(...BASES),
        undated: fc.boolean(),
        inPeriod: fc.boolean(),
      }),
      { selector: idOf, maxLength: 22 },
    )
    .map((all) => all.filter((tie) => tie.from !== tie.to)),
  from: fc.subarray(ACTORS, { maxLength: 4 }),
  to: fc.subarray(ACTORS, { maxLength: 4 }),
  programmes: fc.subarray(ACTORS, { maxLength: 2 }),
});

/** Filters of every sort. */
export const anyChoice: fc.Arbitrary<TieChoice> = fc.record({
  types: fc.constantFrom<readonly TieType[]>(TIE_TYPES, ["MEMBER_OF", "SUPPORTS"]),
  bases: fc.subarray([...BASES], { minLength: 1 }),
  since: fc.constantFrom(null, "2014-01-01"),
  until: fc.constant(null),
  undated: fc.boolean(),
  includeProgrammes: fc.boolean(),
});
