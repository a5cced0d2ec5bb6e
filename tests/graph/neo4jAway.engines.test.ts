import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import type { Engine } from "../../server/graph/engine.ts";
import { openNeo4j } from "../../server/graph/neo4j.ts";
import { type ServerProxy, startProxy } from "./proxy.ts";

const neo4j = inject("neo4j");
const one = { name: "one", text: "RETURN 1 AS one", params: [] };

describe.runIf(neo4j)("a Neo4j behind a network", () => {
  if (!neo4j) return;
  const { hostname, port } = new URL(neo4j.uri);
  let proxy: ServerProxy;
  let engine: Engine;
  beforeEach(async () => {
    proxy = await startProxy(hostname, Number(port));
    engine = await openNeo4j({ ...neo4j, uri: `bolt://127.0.0.1:${proxy.port}` });
  });
  afterEach(async () => {
    await proxy.close();
    await engine.close();
  });

  it("is unavailable while it hangs, and answers again when it is back", async () => {
    proxy.hang();
    const reads = Array.from({ length: 50 }, () => engine.read(one, {}));
    for (const read of await Promise.allSettled(reads))
      expect(read).toMatchObject({ status: "rejected", reason: { name: "GraphUnavailable" } });
    await proxy.comeBack();
    expect(await engine.read(one, {})).toEqual([{ one: 1 }]);
  });

  it("is unavailable while it is gone, and answers again when it is back", async () => {
    await proxy.leave();
    const reads = Array.from({ length: 50 }, () => engine.read(one, {}));
    for (const read of await Promise.allSettled(reads))
      expect(read).toMatchObject({ status: "rejected", reason: { name: "GraphUnavailable" } });
    await proxy.comeBack();
    expect(await engine.read(one, {})).toEqual([{ one: 1 }]);
  });

  it("says nothing of the server in the message, and all of it in the cause", async () => {
    await proxy.leave();
    await expect(engine.read(one, {})).rejects.toMatchObject({
      message: "Neo4j does not answer",
      cause: { code: "ServiceUnavailable" },
    });
  });
});

describe.runIf(neo4j)("a Neo4j that cannot be used", () => {
  if (!neo4j) return;
  it.each([
    [{ password: "wrong" }, `NEO4J_USER, NEO4J_PASSWORD: ${neo4j.uri} refuses ${neo4j.user}`],
    [{ database: "nowhere" }, `NEO4J_DATABASE: ${neo4j.uri} has no database nowhere`],
    [{ uri: "neo4j://127.0.0.1:1" }, "NEO4J_URI: no Neo4j answers at neo4j://127.0.0.1:1"],
    [{ uri: "http://127.0.0.1" }, "NEO4J_URI: wanted neo4j://HOST:PORT, got http://127.0.0.1"],
  ])("names the setting to change: %o", async (wrong, message) => {
    await expect(openNeo4j({ ...neo4j, ...wrong })).rejects.toMatchObject({
      name: "CannotOpenGraph",
      message: expect.stringContaining(message),
    });
  });

  it("never shows the password", async () => {
    const password = "not-the-right-one";
    const error = await openNeo4j({ ...neo4j, password }).catch((reason) => reason);
    expect(`${error.message} ${error.cause}`).not.toContain(password);
  });
});
