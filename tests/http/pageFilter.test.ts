import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOf } from "../../client/view/address.ts";
import { DEFAULT_FILTER, plainView } from "../../client/view/view.ts";
import { BASES, TIE_TYPES } from "../../seed/vocabulary.ts";
import { pageFilter } from "../../server/http/pageFilter.ts";

const date = fc.option(fc.constantFrom("2014", "2014-05", "2014-05-17"));
const filters = fc.record({
  types: fc.subarray([...TIE_TYPES]),
  basis: fc.subarray([...BASES], { minLength: 1 }),
  since: date,
  until: date,
  undated: fc.boolean(),
  programmes: fc.boolean(),
});

describe("the filter of a page", () => {
  it("is the one that the client wrote into the address", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const view = {
          ...plainView({ name: "links", from: "a", to: "b" }),
          filter: { ...DEFAULT_FILTER, ...filter },
        };
        const query = new URL(addressOf(view), "http://localhost").searchParams;
        const read = pageFilter(Object.fromEntries(query));
        expect(read.types ?? []).toEqual(filter.types);
        expect(read.basis ?? ["STATED", "INFERRED"]).toEqual(filter.basis);
        expect(read.during?.since ?? null).toBe(filter.since);
        expect(read.during?.until ?? null).toBe(filter.until);
        expect(read.undated).toBe(filter.undated);
        expect(read.includeProgrammes).toBe(filter.programmes);
      }),
    );
  });

  it("leaves out what it does not understand", () => {
    expect(pageFilter({ types: "HATES", since: "soon", basis: ["a", "b"] })).toEqual({
      undated: true,
      includeProgrammes: false,
    });
  });
});
