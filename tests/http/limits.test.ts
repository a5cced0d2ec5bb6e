import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { schemaAnswering } from "./fakes.ts";
import { type Started, started } from "./started.ts";

const ACCEPTS = ["application/json", "application/graphql-response+json", "*/*", undefined];

/** Twenty fragments, each spread twice in the one before: 2²⁰ selections in 300 words. */
const NESTED_FRAGMENTS = `{ dataset { ...F0 } } ${Array.from({ length: 20 }, (_, at) => {
  return `fragment F${at} on Dataset { ${at < 19 ? `...F${at + 1} ...F${at + 1}` : "version"} }`;
}).join(" ")}`;

const DEEP = `{ region(id: "a") ${"{ parent ".repeat(200)} { id } ${"}".repeat(200)} }`;
const ALIASES = `{ ${Array.from({ length: 1000 }, (_, at) => `a${at}: __typename`).join(" ")} }`;
const DEEP_JSON = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;

interface Attack {
  readonly name: string;
  /** A text is sent as it is, anything else as JSON. */
  readonly body: unknown;
  readonly told: RegExp;
  readonly code?: string;
}

const ATTACKS: readonly Attack[] = [
  {
    name: "20 nested fragments",
    body: { query: NESTED_FRAGMENTS },
    told: /^selections: wanted at most 10000/,
  },
  {
    name: "first: 10000000 as a literal",
    body: { query: "{ ties(first: 10000000) { nodes { id } } }" },
    told: /^cost: wanted at most 10000, got 10000001; dearest: ties\(first: 10000000\)/,
  },
  {
    name: "first: 10000000 as a variable",
    body: { query: "query ($n: Int!) { ties(first: $n) { nodes { id } } }", variables: { n: 1e7 } },
    told: /^cost: /,
  },
  {
    name: "first: 10000000 as a default",
    body: { query: "query ($n: Int! = 10000000) { ties(first: $n) { nodes { id } } }" },
    told: /^cost: /,
  },
  {
    name: "100 × 100 × 100",
    body: {
      query: `{ actors(first: 100) { nodes { ties(first: 100) { nodes { from {
        ties(first: 100) { nodes { id } } } } } } } }`,
    },
    told: /^cost: .*dearest: actors\(first: 100\)\.nodes\.ties\(first: 100\)/,
  },
  {
    name: "eleven networks",
    body: {
      query: `query ($ids: [ID!]!) { ${Array.from({ length: 11 }, (_, at) => {
        return `n${at}: network(ids: $ids) { tieCount }`;
      }).join(" ")} }`,
      variables: { ids: [] },
    },
    told: /^cost: wanted at most 10000, got 11000; dearest: network$/,
  },
  { name: "depth 200", body: { query: DEEP }, told: /^depth: wanted at most 10, got 202$/ },
  { name: "1,000 aliases", body: { query: ALIASES }, told: /^tokens: wanted at most 1000/ },
  { name: "15,000 tokens", body: { query: `{ ${"id ".repeat(15_000)} }` }, told: /^tokens: / },
  {
    name: "introspection within introspection",
    body: {
      query: `{ __schema { types ${"{ fields { type ".repeat(5)} { name } ${"} }".repeat(5)} } }`,
    },
    told: /^introspection depth: wanted at most 3/,
  },
  {
    name: "JSON nested 20,000 deep",
    body: `{"query":"{ dataset { version } }","variables":{"a":${DEEP_JSON}}}`,
    told: /^body: wanted at most 20 levels, got 20002$/,
    code: "BAD_REQUEST",
  },
  {
    name: "a body of 200 kB",
    body: { query: `# ${"x".repeat(200_000)}\n{ __typename }` },
    told: /too large/,
    code: "BAD_REQUEST",
  },
  {
    name: "several operations in a list",
    body: [{ query: "{ __typename }" }, { query: "{ __typename }" }],
    told: /batching/,
    code: "BAD_REQUEST",
  },
];

let server: Started;
beforeAll(async () => {
  server = await started({
    schema: schemaAnswering({ "Query.dataset": () => ({ version: "v1" }) }),
  });
});
afterAll(() => server.stop());

describe.each(ACCEPTS)("with Accept: %s", (accept) => {
  const headers: Record<string, string> = accept === undefined ? {} : { accept };

  it.each(ATTACKS)("$name is refused while others are answered", async (attack) => {
    const attacks = [1, 2, 3].map(() => server.post(attack.body, headers));
    const meanwhile = await server.post({ query: "{ dataset { version } }" });
    expect(await meanwhile.json()).toMatchObject({ data: { dataset: { version: "v1" } } });
    for (const response of await Promise.all(attacks)) {
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      const { errors } = await response.json();
      expect(errors[0].extensions.code).toBe(attack.code ?? "TOO_COMPLEX");
      expect(errors[0].message).toMatch(attack.told);
    }
  });
});

describe("within the limits", () => {
  it("an answer says what it cost", async () => {
    const response = await server.post({ query: "{ dataset { version } }" });
    expect(await response.json()).toEqual({
      data: { dataset: { version: "v1" } },
      extensions: { cost: 1 },
    });
  });

  it("what is too dear says the cost, the limit and the dearest branch in its extensions too", async () => {
    const response = await server.post({ query: "{ ties(first: 20000) { nodes { id } } }" });
    const { errors } = await response.json();
    expect(errors[0].extensions).toEqual({
      code: "TOO_COMPLEX",
      what: "cost",
      got: 20_001,
      limit: 10_000,
      dearest: "ties(first: 20000).nodes",
    });
  });

  it("wrong variables are answered as such, not as a fault of ours", async () => {
    const query = "query ($n: Int!) { ties(first: $n) { nodes { id } } }";
    const response = await server.post({ query, variables: { n: "many" } });
    expect(response.status).toBe(400);
    expect((await response.json()).errors[0].extensions.code).toBe("BAD_USER_INPUT");
  });

  it("the address is held to the same nesting as the body", async () => {
    const variables = encodeURIComponent(`{"a":${"[".repeat(500)}${"]".repeat(500)}}`);
    const response = await server.get(`/graphql?query={__typename}&variables=${variables}`);
    expect(response.status).toBe(400);
    expect((await response.json()).errors[0].message).toMatch(
      /^variables: wanted at most 20 levels/,
    );
  });
});
