import fc from "fast-check";
import { BASES, TIE_TYPES } from "../../../seed/vocabulary.ts";
import type { TieChoice } from "../../../server/links/tieFilter.ts";
import { tieChoice } from "../../../server/questions/ties/tieChoice.ts";

const TYPES = TIE_TYPES.slice(0, 3);
const ACTORS = [..."abcdefgh"];
const DAYS = ["2014-01-01", "2014-12-31", "2015-06-30", "2016-01-01", "2018-12-31"];

const evidence = fc
  .record({
    basis: fc.constantFrom(...BASES),
    days: fc.option(fc.tuple(fc.constantFrom(...DAYS), fc.constantFrom(...DAYS))),
    source: fc.constantFrom("s1", "s2"),
    via: fc.option(fc.constantFrom(...ACTORS), { freq: 1, nil: undefined }),
  })
  .map(({ days, via, ...rest }) => {
    const [start = "", end = ""] = [...(days ?? [])].sort();
    return { ...rest, start, end, ...(via === undefined ? {} : { via }) };
  });

const actor = fc.constantFrom(...ACTORS);

/** Ties among eight actors, with evidence of each basis, dated or not. */
export const anyTies = fc.array(
  fc.record({
    ...{ from: actor, to: actor, type: fc.constantFrom(...TYPES) },
    evidence: fc.array(evidence, { minLength: 1, maxLength: 3 }),
  }),
  { maxLength: 20 },
);

/** Filters as callers give them, with every default filled in. */
export const anyChoice: fc.Arbitrary<TieChoice> = fc
  .record({
    types: fc.option(fc.subarray(TYPES, { minLength: 1 })),
    basis: fc.subarray([...BASES], { minLength: 1 }),
    during: fc.record({
      since: fc.constantFrom(null, "2013", "2015-06", "2016"),
      until: fc.constantFrom(null, "2016-01", "2018", "2020"),
    }),
    undated: fc.boolean(),
    includeProgrammes: fc.boolean(),
  })
  .map(tieChoice);
