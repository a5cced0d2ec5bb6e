import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { busyOnes } from "../../../../client/pages/brokerage/brokers/busyOnes.ts";
import {
  choicesIn,
  FORMS,
  GROUPINGS,
  ORDERS,
  PARTS,
} from "../../../../client/pages/brokerage/choices.ts";
import { addressOf, viewOf } from "../../../../client/view/address.ts";
import { plainView } from "../../../../client/view/view.ts";

describe("the choices of the page", () => {
  it("come through the address as they are, beside anything that is open", () => {
    const choices = fc.record({
      ...{ part: fc.constantFrom(...PARTS), order: fc.constantFrom(...ORDERS) },
      ...{ as: fc.constantFrom(...FORMS), groups: fc.constantFrom(...GROUPINGS) },
    });
    const rows = fc.array(fc.string({ minLength: 1 }).map((id) => `figures:${id}`));
    fc.assert(
      fc.property(choices, rows, (chosen, others) => {
        const marks = Object.entries(chosen).map(([name, value]) => `${name}:${value}`);
        const open = [...marks, ...others];
        const view = { ...plainView({ name: "brokerage", sides: [] }), open };
        expect(choicesIn(viewOf(addressOf(view)).open)).toEqual(marks);
      }),
    );
  });
});

describe("those who stand between nobody", () => {
  const busy = { pairs: 1, betweenness: 0 };
  const step = { pairs: 0, betweenness: 2 };
  const idle = { pairs: 0, betweenness: 0 };

  it("are left out where the order puts them last", () => {
    expect(busyOnes([busy, step, idle, idle], "PAIRS")).toEqual([busy, step]);
    expect(busyOnes([idle], "BETWEENNESS")).toEqual([]);
  });

  it("stay where another order mixes them in", () => {
    expect(busyOnes([idle, busy], "CONSTRAINT")).toEqual([idle, busy]);
  });
});
