import { getOperationAST, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { costOf } from "../../server/http/cost.ts";
import { LIMITS } from "../../server/http/limits.ts";
import { schemaAnswering } from "./fakes.ts";

const schema = schemaAnswering();

function cost(query: string): number {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error("wanted one operation");
  return costOf({ schema, document, operation, variables: {} }).cost;
}

describe("the cost of asking what comes apart and who belongs together", () => {
  it("is what the analysis weighs, where only figures are asked for", () => {
    expect(cost("{ fragility { summary parts danglingCount } }")).toBe(100);
    expect(cost("{ communities { summary modularity stability } }")).toBe(200);
  });

  it("counts who is lost with each break, and the ties of each bridge", () => {
    const lost = "lostActors(first: 4) { nodes { id } }";
    expect(cost(`{ fragility { cutPoints(first: 2) { nodes { ${lost} } } } }`)).toBe(
      100 + 1 + 2 * (1 + 1 + 4),
    );
    expect(cost("{ fragility { bridges(first: 2) { nodes { ties { id } } } } }")).toBe(
      100 + 1 + 2 * (1 + 3),
    );
  });

  it("is too much where everything is asked for at once", () => {
    const all = "members(first: 500) { nodes { id } }";
    expect(cost(`{ communities { communities(first: 50) { nodes { ${all} } } } }`)).toBeGreaterThan(
      LIMITS.cost,
    );
  });
});
