import { getOperationAST, getVariableValues, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { costOf } from "../../server/http/cost.ts";
import { schemaAnswering } from "./fakes.ts";

const schema = schemaAnswering();

function counted(query: string, given: Record<string, unknown> = {}) {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error("wanted one operation");
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  return costOf({ schema, document, operation, variables: coerced ?? {} });
}

const cost = (query: string, given?: Record<string, unknown>) => counted(query, given).cost;

describe("the cost of a query", () => {
  it("counts objects and no scalars", () => {
    expect(cost('{ actor(id: "a") { id name summary } }')).toBe(1);
    expect(cost('{ tie(id: "a") { from { id } to { id } } }')).toBe(3);
  });

  it("counts a connection as 1 and `first` times what a node holds", () => {
    expect(cost("{ ties(first: 7) { totalCount pageInfo { endCursor } nodes { id } } }")).toBe(8);
    expect(cost("{ ties(first: 7) { nodes { from { id } to { id } } } }")).toBe(1 + 7 * 3);
    expect(cost("{ ties(first: 7) { edges { node { id } } } }")).toBe(1 + 7 * 2);
  });

  it("passes `first` on to a connection that takes none itself", () => {
    const query = `{ neighbourhood(id: "a", first: 30) { counts { type } ties { ...T } } }
      fragment T on TieConnection { nodes { from { id } } }`;
    expect(cost(query)).toBe(1 + 24 + 1 + 30 * 2);
  });

  it("counts a list with `first` as so many", () => {
    expect(cost('{ search(text: "a", first: 9) { rank node { ... on Region { id } } } }')).toBe(18);
  });

  it("counts a list without `first` as its declared size says, on types as on their interface", () => {
    expect(cost('{ actor(id: "a") { locations { region { id } } } }')).toBe(1 + 5 * 2);
    expect(cost('{ actor(id: "a") { ... on Cluster { locations { role } } } }')).toBe(1 + 5);
  });

  it("knows defaults of the schema, defaults of the query and variables", () => {
    expect(cost("{ ties { nodes { id } } }")).toBe(26);
    expect(cost("query ($n: Int! = 3) { ties(first: $n) { nodes { id } } }")).toBe(4);
    expect(cost("query ($n: Int!) { ties(first: $n) { nodes { id } } }", { n: 5 })).toBe(6);
  });

  it("takes the dearest of the types that an answer may have, not their sum", () => {
    const query = `{ actor(id: "a") { ... on Cluster { themes { locator } } ... on Company { facts { id } } } }`;
    expect(cost(query)).toBe(1 + 10);
  });

  it("counts what a field weighs besides what it holds", () => {
    expect(cost("{ network(ids: []) { tieCount } }")).toBe(1000);
    expect(cost("{ network(ids: []) { added { totalCount } } }")).toBe(1010);
  });

  it("counts the entries of an answer that is a page besides, and nothing else of it, `first` times", () => {
    const query = (fields: string) =>
      `{ introductions(from: "a", to: "b", first: 30) { summary ${fields} } }`;
    expect(cost(query(""))).toBe(100);
    expect(cost(query("nodes { score from { id } to { id } }"))).toBe(100 + 30 * 3);
    expect(cost(query("edges { node { gain { value } } } from { name }"))).toBe(100 + 30 * 3 + 1);
  });

  it("counts those who stand between others one by one", () => {
    const query =
      "{ brokerage(first: 25) { nodes { actor { id } group { id } roles { liaison } } } }";
    expect(cost(query)).toBe(200 + 25 * 4);
  });

  it("counts each alias", () => {
    expect(cost('{ a: actor(id: "a") { id } b: actor(id: "b") { id } }')).toBe(2);
  });

  it("leaves out what is skipped", () => {
    const query = "query ($all: Boolean!) { ties @include(if: $all) { nodes { id } } }";
    expect(cost(query, { all: false })).toBe(0);
  });

  it("counts introspection as nothing", () => {
    expect(cost("{ __schema { types { name } } }")).toBe(0);
  });

  it("never falls below nothing", () => {
    expect(cost("{ ties(first: -5) { nodes { id } } }")).toBe(1);
  });

  it("names the dearest branch, through fragments", () => {
    const query = `{ dataset { version } sources(first: 30) { nodes { ...S } } }
      fragment S on Source { ties(first: 2) { nodes { id from { id } } } }`;
    expect(counted(query).dearest).toBe("sources(first: 30).nodes.ties(first: 2).nodes.from");
  });
});
