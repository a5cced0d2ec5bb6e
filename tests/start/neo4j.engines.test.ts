import { describe, expect, inject, it } from "vitest";
import { openNeo4j } from "../../server/graph/neo4j.ts";
import { emptied } from "../engines.ts";
import { startProcess } from "./process.ts";

const neo4j = inject("neo4j");

describe.skipIf(!neo4j)("the application on a Neo4j", () => {
  const { uri = "", user = "", password = "", database = "" } = neo4j ?? {};
  const environment = {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };

  it("fills it where it is empty, and finds it filled from then on", {
    timeout: 180_000,
  }, async () => {
    const engine = await openNeo4j({ uri, user, password, database });
    await emptied(engine);
    await engine.close();
    const query = encodeURIComponent('{ whoLinks(from: "helgeland", to: "grenland") { finding } }');
    for (const _ of ["first", "second"]) {
      const { address, ended, signal } = startProcess(environment);
      const url = `${await address}/graphql?query=${query}`;
      // A server that has just started plans its first queries slowly, and may need a second try.
      const finding = async () => (await fetch(url)).text();
      await expect.poll(finding, { timeout: 40_000 }).toContain('"finding":"LINKED"');
      signal("SIGTERM");
      const { code, out } = await ended;
      expect(code).toBe(0);
      expect(out).toContain("in neo4j");
    }
  });

  it("says in one line that it is not let in", async () => {
    const { code, err } = await startProcess({ ...environment, NEO4J_PASSWORD: "wrong" }).ended;
    expect(code).toBe(1);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toMatch(/NEO4J_(USER|PASSWORD)/);
    expect(err).not.toContain("wrong");
  });
});
