import { expect, it } from "vitest";
import { ACTOR_KINDS, BASES, REGION_LEVELS, TIE_TYPES } from "../../client/vocabulary.ts";
import * as seed from "../../seed/vocabulary.ts";

it("holds the same closed lists as the data, in the same order", () => {
  expect(ACTOR_KINDS).toEqual(seed.ACTOR_KINDS);
  expect(TIE_TYPES).toEqual(seed.TIE_TYPES);
  expect(REGION_LEVELS).toEqual(seed.REGION_LEVELS);
  expect(BASES).toEqual(seed.BASES);
});
