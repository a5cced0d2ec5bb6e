import { Writable } from "node:stream";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import {
  badUserInput,
  ERROR_CODES,
  tookTooLong,
  underWay,
  unknownId,
} from "../../server/errors.ts";
import { GraphUnavailable } from "../../server/graph/unavailable.ts";
import { schemaAnswering } from "./fakes.ts";
import { startedForTest } from "./started.ts";

function throwing(error: Error) {
  return schemaAnswering({
    "Query.dataset": () => {
      throw error;
    },
  });
}

const DATASET = { query: "{ dataset { version } }" };
const schema = schemaAnswering();

/** Each code of the catalogue, and a request that meets it. */
const MEETINGS: Record<keyof typeof ERROR_CODES, { asked: unknown; schema?: typeof schema }> = {
  UNKNOWN_ID: { asked: DATASET, schema: throwing(unknownId("from", "helgelnd", ["helgeland"])) },
  BAD_USER_INPUT: { asked: DATASET, schema: throwing(badUserInput("first", "1 to 500", 0)) },
  UNDER_WAY: { asked: DATASET, schema: throwing(underWay("gaps", 0.35)) },
  TOOK_TOO_LONG: { asked: DATASET, schema: throwing(tookTooLong("brokerage", 120_000)) },
  TOO_COMPLEX: { asked: { query: "{ ties(first: 20000) { nodes { id } } }" } },
  GRAPH_UNAVAILABLE: { asked: DATASET, schema: throwing(new GraphUnavailable("bolt://10.0.0.7")) },
  INTERNAL_SERVER_ERROR: { asked: DATASET, schema: throwing(new Error("secret detail")) },
  GRAPHQL_PARSE_FAILED: { asked: { query: "{" } },
  GRAPHQL_VALIDATION_FAILED: { asked: { query: "{ nonsense }" } },
  OPERATION_RESOLUTION_FAILURE: {
    asked: { query: "query A { __typename } query B { __typename }" },
  },
  BAD_REQUEST: { asked: '{"query": ' },
  NOT_FOUND: { asked: null },
};

describe("every error of the catalogue", () => {
  it.each(Object.entries(MEETINGS))("%s has its status and its code", async (code, meeting) => {
    const server = await startedForTest({ schema: meeting.schema ?? schema });
    const response =
      meeting.asked === null ? await server.get("/nowhere") : await server.post(meeting.asked);
    const text = await response.text();
    expect(JSON.parse(text).errors[0].extensions.code).toBe(code);
    expect(ERROR_CODES).toHaveProperty(code, expect.objectContaining({ status: response.status }));
    expect(text).not.toMatch(/secret detail|10\.0\.0\.7|node_modules|stack/);
  });
});

describe("our own fault", () => {
  it("has an id that is in the log, with the cause that the caller is not told", async () => {
    const lines: string[] = [];
    const log = pino(
      new Writable({
        write(chunk, _encoding, done) {
          lines.push(String(chunk));
          done();
        },
      }),
    );
    const server = await startedForTest({ schema: throwing(new Error("secret detail")), log });
    const { errors } = await (await server.post(DATASET)).json();
    const line = lines.find((each) => each.includes(errors[0].extensions.id));
    expect(line).toContain("secret detail");
    expect(errors[0].message).toContain(errors[0].extensions.id);
  });

  it("is found in answers that break the schema as well", async () => {
    const server = await startedForTest({
      schema: schemaAnswering({ "Query.dataset": () => ({ version: null }) }),
    });
    const response = await server.post(DATASET);
    expect(response.status).toBe(500);
    expect((await response.json()).errors[0].extensions.code).toBe("INTERNAL_SERVER_ERROR");
  });
});

describe("a graph that is away", () => {
  it("spoils only what it should have answered", async () => {
    const gone = () => {
      throw new GraphUnavailable("gone");
    };
    const answers = { "Query.source": gone, "Query.region": () => ({ id: "helgeland" }) };
    const server = await startedForTest({ schema: schemaAnswering(answers) });
    const response = await server.post({
      query: '{ source(id: "a") { id } region(id: "b") { id } }',
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      data: { source: null, region: { id: "helgeland" } },
      errors: [{ path: ["source"], extensions: { code: "GRAPH_UNAVAILABLE" } }],
    });
  });

  it("comes back without a restart", async () => {
    let isAway = true;
    const dataset = () => {
      if (isAway) throw new GraphUnavailable("gone");
      return { version: "v1" };
    };
    const server = await startedForTest({ schema: schemaAnswering({ "Query.dataset": dataset }) });
    expect((await server.post(DATASET)).status).toBe(503);
    isAway = false;
    expect((await server.post(DATASET)).status).toBe(200);
  });
});

describe("the time of a request", () => {
  it("is up for its reads when the caller hangs up", async () => {
    let given: AbortSignal | undefined;
    const dataset = (_: unknown, _args: unknown, { signal }: { signal: AbortSignal }) =>
      new Promise((_resolve, reject) => {
        given = signal;
        signal.addEventListener("abort", () => reject(signal.reason));
      });
    const server = await startedForTest({ schema: schemaAnswering({ "Query.dataset": dataset }) });
    const hangUp = new AbortController();
    const asked = fetch(`${server.address}/graphql?query={dataset{version}}`, hangUp);
    await expect.poll(() => given).toBeDefined();
    hangUp.abort();
    await expect(asked).rejects.toThrow();
    await expect.poll(() => given?.aborted).toBe(true);
    expect(given?.reason).toBeInstanceOf(GraphUnavailable);
  });
});
