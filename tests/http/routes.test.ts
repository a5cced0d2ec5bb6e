import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fakeEngine, schemaAnswering } from "./fakes.ts";
import { type Started, smallClient, started, startedForTest } from "./started.ts";

const schema = schemaAnswering({ "Query.dataset": () => ({ version: "v1" }) });

let server: Started;
beforeAll(async () => {
  server = await started({ schema, clientFolder: smallClient() });
});
afterAll(() => server.stop());

describe("health", () => {
  it("is alive while the process lives", async () => {
    const response = await server.get("/healthz");
    expect([response.status, await response.json()]).toEqual([200, { status: "alive" }]);
  });

  it("is ready when the graph answers and holds data", async () => {
    const read = async () => [{ version: "v1", folders: [] }] as never[];
    const { get } = await startedForTest({ schema, engine: fakeEngine(read) });
    const response = await get("/readyz");
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ ready: true, engine: "fake", version: "v1" });
  });

  it("is not ready, with the reason, when the graph is empty", async () => {
    const response = await server.get("/readyz");
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ ready: false, reason: "fake holds no data" });
  });

  it("is not ready while the graph is away, and recovers by itself", async () => {
    let isAway = true;
    const engine = fakeEngine(async () => {
      if (isAway) throw new Error("bolt://secret-host:7687 refused");
      return [{ version: "v1", folders: [] }] as never[];
    });
    const { get } = await startedForTest({ schema, engine });
    const away = await get("/readyz");
    expect(away.status).toBe(503);
    expect(await away.json()).toEqual({ ready: false, reason: "fake does not answer" });
    isAway = false;
    expect((await get("/readyz")).status).toBe(200);
  });
});

describe("GraphQL over HTTP", () => {
  it("answers plain links", async () => {
    const response = await server.get("/graphql?query={dataset{version}}");
    expect(await response.json()).toMatchObject({ data: { dataset: { version: "v1" } } });
  });

  it("leads a browser to the page for writing queries, and loads nothing from elsewhere", async () => {
    const response = await server.get("/graphql", { accept: "text/html,*/*;q=0.8" });
    expect(new URL(response.url).pathname).toBe("/graphiql");
    const withoutPages = await startedForTest({ schema });
    const plain = await withoutPages.get("/graphql", { accept: "text/html,*/*;q=0.8" });
    expect([plain.status, await plain.text()]).toEqual([400, expect.not.stringContaining("cdn")]);
  });

  it.each([
    ["text/plain", 415],
    ["application/x-www-form-urlencoded", 415],
    ["application/graphql", 415],
  ])("reads no body of type %s", async (type, status) => {
    const response = await server.post('{"query":"{ __typename }"}', { "content-type": type });
    expect(response.status).toBe(status);
    expect((await response.json()).errors[0].message).toContain("wanted application/json, got");
  });

  it.each(["PUT", "DELETE", "PATCH"])("allows no %s", async (method) => {
    const response = await fetch(`${server.address}/graphql`, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, POST");
  });

  it("keeps no answer of the API in caches", async () => {
    const response = await server.get("/graphql?query={dataset{version}}");
    expect(response.headers.get("cache-control")).toBe("no-store");
  });
});

describe("files", () => {
  it("with a hash in their name never change, and are compressed", async () => {
    const response = await server.get("/assets/main-1a2b3c4d.js", { "accept-encoding": "gzip" });
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect(await response.text()).toContain("console.log(1);");
  });

  it("that are pages are asked for anew", async () => {
    for (const path of ["/", "/graphiql"])
      expect((await server.get(path)).headers.get("cache-control")).toBe("no-cache");
  });

  it.each(["/assets/../../package.json", "/assets/%2e%2e/%2e%2e/package.json", "/.built-from"])(
    "outside the build are not given away: %s",
    async (path) => {
      expect((await server.get(path)).status).toBe(404);
    },
  );
});

describe("anything else", () => {
  it("is the client's page, as not found, for a browser", async () => {
    const response = await server.get("/nowhere", { accept: "text/html,*/*;q=0.8" });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("<title>Not found – Intercluster</title>");
  });

  it.each(["/nowhere", "/assets/gone.js", "/actor", "/links/a"])(
    "is JSON otherwise: %s",
    async (path) => {
      const response = await server.get(path, { accept: "*/*" });
      expect(response.status).toBe(404);
      expect(await response.json()).toEqual({
        errors: [{ message: `Nothing lives at ${path}`, extensions: { code: "NOT_FOUND" } }],
      });
    },
  );

  it("is JSON for what is no GET", async () => {
    const response = await fetch(`${server.address}/`, { method: "POST" });
    expect([response.status, response.headers.get("content-type")]).toEqual([
      404,
      "application/json; charset=utf-8",
    ]);
  });

  it("that cannot be decoded is the caller's fault, without a stack", async () => {
    const response = await server.get("/actor/%E0%A4%A");
    expect(response.status).toBe(400);
    expect(await response.text()).not.toMatch(/node_modules|\n\s+at /);
    const page = await server.get("/actor/%E0%A4%A", { accept: "text/html" });
    expect(page.status).toBe(400);
    expect(await page.text()).toContain("<title>Not found – Intercluster</title>");
  });
});
