import { readdirSync, readFileSync } from "node:fs";
import {
  type DocumentNode,
  getOperationAST,
  getVariableValues,
  Kind,
  parse,
  print,
  separateOperations,
} from "graphql";
import { describe, expect, it } from "vitest";
import { PAGE_SIZE, TIES_EACH } from "../../client/answer/question.ts";
import { PORTION } from "../../client/export/network/collectNetwork.ts";
import { examples } from "../../client/graphiql/examples.ts";
import { MOST_ROWS, ROWS_TAKEN } from "../../client/pages/brokerage/rows.ts";
import { costOf } from "../../server/http/cost.ts";
import { depthOf } from "../../server/http/depth.ts";
import { LIMITS } from "../../server/http/limits.ts";
import { schemaAnswering } from "./fakes.ts";

const CLIENT = new URL("../../client/", import.meta.url);
const schema = schemaAnswering();

/** What the client sends; ids and texts do not matter to the cost. */
const VARIABLES = {
  first: PAGE_SIZE,
  tiesEach: TIES_EACH,
  language: "EN",
  from: "a",
  to: "b",
  id: "a",
  text: "a",
  level: "COUNTY",
  groups: { level: "COUNTY" },
  ids: [],
  add: [],
};

const COMPARED = { actor: "a", type: "SUPPORTS", direction: "IN", first: "a", second: "b" };

/** What the page of go-betweens asks about, and the rows that its files take at a time. */
const SCOPED = { scope: {}, groups: { level: "COUNTY" }, orderBy: "PAIRS", dangling: true };
const EXPORTED = { ...SCOPED, first: ROWS_TAKEN };

/** Questions that ask for pages of their own size, or about something of their own. */
const SIZES: Readonly<Record<string, object>> = {
  Sides: { first: 500 },
  Neighbours: { first: 50 },
  ExportBoth: { first: 50 },
  ExportDirect: { first: 100 },
  ExportBrokers: { first: 4, tiesEach: 100 },
  Compare: COMPARED,
  // One of the lists is asked for at a time, but the cost is that of all where all were.
  ComparedTies: { ...COMPARED, kept: true, onlyFirst: true, onlySecond: true },
  Statements: COMPARED,
  Gap: { cuts: 25 },
  GapSources: { ofFrom: true },
  ExportActors: { first: PORTION },
  Brokers: { ...SCOPED, first: MOST_ROWS },
  Apart: { ...SCOPED, cutPoints: MOST_ROWS, bridges: MOST_ROWS },
  Communities: { scope: {}, mismatches: MOST_ROWS, communities: MOST_ROWS },
  BrokerageSides: { first: "a", second: "b" },
  LostWithActor: SCOPED,
  LostWithTie: SCOPED,
  CommunityMembers: SCOPED,
  // One sort is asked for at a time, but the cost is that of all where all were.
  MismatchMembers: {
    ...{ scope: {}, together: true, elsewhere: true, withoutTies: true, unlisted: true },
  },
  ExportCutPoints: EXPORTED,
  ExportBridges: EXPORTED,
  ExportMismatches: EXPORTED,
  ExportCommunities: EXPORTED,
};

const definitions = readdirSync(CLIENT, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".graphql"))
  .flatMap((file) => parse(readFileSync(new URL(file, CLIENT), "utf8")).definitions);

/** Each operation with the fragments that it uses, wherever they stand. */
const operations = Object.entries(separateOperations({ kind: Kind.DOCUMENT, definitions }));

function tokensOf(document: DocumentNode): number {
  let count = 0;
  for (let token = parse(print(document)).loc?.startToken; token; token = token.next ?? undefined)
    count++;
  return count;
}

describe("the client's own questions keep within the limits", () => {
  it("finds them", () => {
    expect(operations.length).toBeGreaterThan(5);
  });

  it.each(operations)("%s", (name, document) => {
    const operation = getOperationAST(document);
    if (!operation) throw new Error("wanted an operation");
    const given = { ...VARIABLES, ...SIZES[name] };
    const { coerced, errors } = getVariableValues(
      schema,
      operation.variableDefinitions ?? [],
      given,
    );
    expect(errors).toBeUndefined();
    const { cost } = costOf({ schema, document, operation, variables: coerced ?? {} });
    expect(cost).toBeLessThanOrEqual(LIMITS.cost);
    expect(depthOf(document, operation)).toBeLessThanOrEqual(LIMITS.depth);
    expect(tokensOf(document)).toBeLessThanOrEqual(LIMITS.tokens);
  });
});

describe("the examples of the API page keep within the limits", () => {
  it.each(examples)("$query", ({ query }) => {
    const document = parse(query);
    const operation = getOperationAST(document);
    if (!operation) throw new Error("wanted an operation");
    const { cost } = costOf({ schema, document, operation, variables: {} });
    expect(cost).toBeLessThanOrEqual(LIMITS.cost);
  });
});
