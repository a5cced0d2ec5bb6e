import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grouped, period, programmes, strongest } from "../../server/load/ties.ts";
import { relation } from "./world.ts";

describe("putting assertions together", () => {
  it("makes one tie of all that is said about a pair and a type, by evidence id", async () => {
    const { ties } = await grouped([
      relation("r2 ash SUPPORTS oak", { basis: "INFERRED" }),
      relation("r3 oak SUPPORTS ash"),
      relation("r1 ash SUPPORTS oak"),
    ]);
    const told = [...ties].map(([id, { evidence }]) => [id, evidence.map((row) => row.id)]);
    expect(told).toEqual([
      ["ash~SUPPORTS~oak", ["r1", "r2"]],
      ["oak~SUPPORTS~ash", ["r3"]],
    ]);
  });

  it("stores a symmetric tie once, the smaller id first", async () => {
    const { ties } = await grouped([
      relation("r1 oak COLLABORATES_WITH ash"),
      relation("r2 ash COLLABORATES_WITH oak"),
    ]);
    expect([...ties.values()]).toMatchObject([
      { id: "ash~COLLABORATES_WITH~oak", from: "ash", to: "oak", evidence: [{}, {}] },
    ]);
  });

  it("tells an id that begins another one apart", async () => {
    const { ties } = await grouped([relation("r1 ash-tree COLLABORATES_WITH ash")]);
    expect([...ties.values()]).toMatchObject([{ from: "ash", to: "ash-tree" }]);
  });

  it("keeps places out of the ties", async () => {
    const { ties, locations } = await grouped([relation("r1 ash LOCATED_IN agder")]);
    expect([ties.size, [...locations.keys()]]).toEqual([0, ["ash~LOCATED_IN~agder"]]);
  });

  it("does not depend on the order of the rows", async () => {
    const words = fc.constantFrom("a FUNDS b", "b FUNDS a", "a COLLABORATES_WITH b", "b HOSTS c");
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 12 }), fc.gen(), async (all, gen) => {
        const rows = all.map((each, n) => relation(`r${n + 10} ${each}`));
        const shuffled = gen(fc.shuffledSubarray, rows, { minLength: rows.length });
        const sorted = async (of: typeof rows) =>
          [...(await grouped(of)).ties].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(await sorted(shuffled)).toEqual(await sorted(rows));
      }),
    );
  });
});

describe("what a tie rests on", () => {
  it("is as strong as its strongest evidence", () => {
    const of = (...bases: Array<"STATED" | "INFERRED" | "INTENDED">) =>
      strongest(bases.map((basis) => ({ basis })));
    expect(of("INTENDED", "STATED", "INFERRED")).toBe("STATED");
    expect(of("INTENDED", "INFERRED")).toBe("INFERRED");
    expect(of("INTENDED")).toBe("INTENDED");
  });

  it.each([
    [{}, "", ""],
    [{ asOf: "2014" }, "2014-01-01", "2014-12-31"],
    [{ since: "2014-02" }, "2014-02-01", "9999-12-31"],
    [{ until: "2014-02", asOf: "2010" }, "0000-01-01", "2014-02-28"],
    [{ since: "2014", until: "2015-06-07", asOf: "2020" }, "2014-01-01", "2015-06-07"],
  ])("covers %o from %s to %s", (dates, start, end) => {
    expect(period(relation("r1 ash FUNDS oak", dates))).toEqual({ start, end });
  });

  it("makes a programme of whom others are admitted to, not of whom they want to be", async () => {
    const { ties } = await grouped([
      relation("r1 ash ADMITTED_TO arena", { basis: "INFERRED" }),
      relation("r2 ash ADMITTED_TO nce", { basis: "INTENDED" }),
    ]);
    expect([...programmes(ties.values())]).toEqual(["arena"]);
  });
});
