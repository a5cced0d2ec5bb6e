import { describe, expect, it } from "vitest";
import { graphOf } from "../../../server/analysis/graph/graph.ts";
import { tieChoice } from "../../../server/questions/ties/tieChoice.ts";
import { snapshotOf, type TieGiven } from "../snapshot/snapshotOf.ts";

/** Ties such as `ab ac/x`: a tied to b, and to c through x. */
function ties(text: string): TieGiven[] {
  return text.split(" ").map((each) => {
    const [from = "", to = "", , ...through] = each;
    const evidence = through.map((via) => (via === "-" ? {} : { via }));
    return { from, to, ...(evidence.length > 0 ? { evidence } : {}) };
  });
}

/** Who is tied, and how many ties are left out as ways through others. */
function counted(given: TieGiven[], filter = {}) {
  const counting = { choice: tieChoice(filter), named: [] };
  const { projection, leftOut } = graphOf(snapshotOf({ ties: given }), counting);
  const { ids, starts, targets } = projection;
  const edges = ids.flatMap((a, i) =>
    [...targets.subarray(starts[i], starts[i + 1])].flatMap((j) => (i < j ? [a + ids[j]] : [])),
  );
  return { edges: edges.sort(), leftOut: leftOut.throughOthers };
}

describe("a tie through another actor", () => {
  it("does not count where both are tied to that actor themselves", () => {
    expect(counted(ties("ax bx ab/x"))).toEqual({ edges: ["ax", "bx"], leftOut: 1 });
    expect(counted(ties("xa bx ba/x"))).toEqual({ edges: ["ax", "bx"], leftOut: 1 });
  });

  it("counts where one of them is not: it is all that is known", () => {
    expect(counted(ties("ax ab/x"))).toEqual({ edges: ["ab", "ax"], leftOut: 0 });
  });

  it("counts where any evidence speaks of the two alone", () => {
    expect(counted(ties("ax bx ab/x-"))).toEqual({ edges: ["ab", "ax", "bx"], leftOut: 0 });
  });

  it("does not count where it runs through several, both tied to each of them", () => {
    expect(counted(ties("ax bx ay by ab/xy")).leftOut).toBe(1);
    expect(counted(ties("ax bx ay ab/xy")).leftOut).toBe(0);
  });

  it("counts where the ties to the other are themselves ways through somebody", () => {
    expect(counted(ties("ax/y bx ab/x")).leftOut).toBe(0);
    expect(counted(ties("ab/x ax/b bx/a"))).toEqual({ edges: ["ab", "ax", "bx"], leftOut: 0 });
  });

  it("counts where the filter leaves out the ties to the other", () => {
    const funded = ties("ax bx").map((tie) => ({ ...tie, type: "FUNDS" as const }));
    const types = ["COLLABORATES_WITH" as const];
    expect(counted([...funded, ...ties("ab/x")]).leftOut).toBe(1);
    expect(counted([...funded, ...ties("ab/x")], { types }).edges).toEqual(["ab"]);
  });

  it("leaves the two tied where another tie of theirs counts", () => {
    const steers = { from: "a", to: "b", type: "STEERS" as const };
    expect(counted([...ties("ax bx ab/x"), steers])).toEqual({
      ...{ edges: ["ab", "ax", "bx"], leftOut: 1 },
    });
  });

  it("counts where the evidence that speaks of the two is left out by the filter", () => {
    const mixed = { from: "a", to: "b", evidence: [{ via: "x" }, { basis: "INTENDED" as const }] };
    expect(counted([...ties("ax bx"), mixed]).leftOut).toBe(1);
    const basis = ["STATED" as const, "INFERRED" as const, "INTENDED" as const];
    expect(counted([...ties("ax bx"), mixed], { basis }).leftOut).toBe(0);
  });
});
