import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { listen } from "../../server/start/listen.ts";
import { type Ended, startProcess } from "./process.ts";

const WHO_LINKS = `query ($from: ID!, $to: ID!) {
  whoLinks(from: $from, to: $to) { finding direct { totalCount } brokers { totalCount } }
}`;

/** The one line a fault has, after checking that nothing else was written. */
function onlyLine({ code, err }: Ended): string {
  expect(code).toBe(1);
  expect(err.trim().split("\n")).toHaveLength(1);
  return err.trim();
}

describe("the application", { timeout: 120_000 }, () => {
  it("prints where it is and what it holds, answers, and ends in order when asked to", async () => {
    const { address, ended, signal } = startProcess();
    const variables = JSON.stringify({ from: "helgeland", to: "grenland" });
    const query = new URLSearchParams({ query: WHO_LINKS, variables });
    const response = await fetch(`${await address}/graphql?${query}`);
    expect(await response.json()).toMatchObject({
      data: {
        whoLinks: { finding: "LINKED", direct: { totalCount: 3 }, brokers: { totalCount: 6 } },
      },
    });
    signal("SIGTERM");
    const { code, out, err } = await ended;
    expect(code).toBe(0);
    expect(out).toMatch(/Data {3}\d+ actors, \d+ ties, \d+ sources; version \w+; in grafeo/);
    expect(err).not.toMatch(/error|warn/i);
  });

  it("keeps its graph in a file, and starts from it again", async () => {
    const GRAFEO_PATH = join(mkdtempSync(join(tmpdir(), "graph-")), "clusters.grafeo");
    for (const _ of ["first", "second"]) {
      const { address, ended, signal } = startProcess({ GRAFEO_PATH });
      expect((await fetch(`${await address}/readyz`)).status).toBe(200);
      signal("SIGINT");
      expect((await ended).code).toBe(0);
    }
  });
});

describe("what keeps it from starting is told in a line that says what to do", {
  timeout: 120_000,
}, () => {
  it("a bad setting", async () => {
    const line = onlyLine(await startProcess({ PORT: "http" }).ended);
    expect(line).toBe('PORT: wanted a whole number from 0 to 65535, got "http"');
  });

  it("an occupied port", async () => {
    const place = { port: 0, host: "127.0.0.1" };
    const { server, address } = await listen(() => {}, place);
    onTestFinished(() => void server.close());
    const line = onlyLine(await startProcess({ PORT: new URL(address).port }).ended);
    expect(line).toMatch(/^PORT: another process listens there; .*\(127\.0\.0\.1:\d+\)$/);
  });

  it("a Neo4j that is not there", async () => {
    const environment = { NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "geheim" };
    const line = onlyLine(await startProcess(environment).ended);
    expect(line).toContain("bolt://127.0.0.1:1");
    expect(line).not.toContain("geheim");
  });

  it("a graph file that another process has open", async () => {
    const GRAFEO_PATH = join(mkdtempSync(join(tmpdir(), "graph-")), "clusters.grafeo");
    await startProcess({ GRAFEO_PATH }).address;
    const line = onlyLine(await startProcess({ GRAFEO_PATH }).ended);
    expect(line).toMatch(/^GRAFEO_PATH .*another process has it open/);
  });

  it("faulty data, with file and line", async () => {
    const folder = join(mkdtempSync(join(tmpdir(), "data-")), "mine");
    mkdirSync(folder);
    for (const file of ["actors", "relations", "sources"])
      writeFileSync(join(folder, `${file}.csv`), "id,nonsense\nx,y\n");
    const { code, err } = await startProcess({ DATA: folder }).ended;
    expect(code).toBe(1);
    expect(err).toMatch(/actors\.csv.*wanted/);
    expect(err).not.toMatch(/\n\s+at /);
  });
});
