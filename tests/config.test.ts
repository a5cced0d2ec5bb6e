import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readConfig } from "../server/config.ts";
import { SETTINGS } from "../server/settings.ts";

const folder = mkdtempSync(join(tmpdir(), "data-"));
writeFileSync(join(folder, "file"), "");
const neo4j = { NEO4J_URI: "neo4j://db:7687", NEO4J_PASSWORD: "secret" };

describe("settings", () => {
  it("all have a default", () => {
    expect(readConfig({})).toEqual({
      port: 4000,
      host: "127.0.0.1",
      folders: null,
      graph: { engine: "grafeo", path: null },
      trustProxy: 0,
      contact: null,
      logLevel: "info",
    });
  });

  it("that are empty count as not set", () => {
    const empty = Object.fromEntries(SETTINGS.map(({ name }) => [name, " "]));
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  it("choose Neo4j by its address, with the usual user and database", () => {
    expect(readConfig(neo4j).graph).toEqual({
      engine: "neo4j",
      uri: "neo4j://db:7687",
      user: "neo4j",
      password: "secret",
      database: "neo4j",
    });
  });

  it("name folders that are made absolute", () => {
    expect(readConfig({ DATA: `seed/documents, ${folder}` }).folders).toEqual([
      join(process.cwd(), "seed/documents"),
      folder,
    ]);
  });

  it.each([
    ["someone@example.org", "someone@example.org"],
    ["mailto:someone@example.org", "someone@example.org"],
    ["https://example.org/report?from=page", "https://example.org/report?from=page"],
  ])("take %s as a contact", (given, taken) => {
    expect(readConfig({ CONTACT: given }).contact).toBe(taken);
  });

  it.each(["localhost", "0.0.0.0", "::1", "::", "intranet.example.org"])(
    "take %s as a host",
    (host) => expect(readConfig({ HOST: host }).host).toBe(host),
  );
});

describe("a setting that cannot be used is named, with what was wanted and what was got", () => {
  it.each([
    [{ PORT: "65536" }, 'PORT: wanted a whole number from 0 to 65535, got "65536"'],
    [{ PORT: "-1" }, 'PORT: wanted a whole number from 0 to 65535, got "-1"'],
    [{ PORT: "4e3" }, 'PORT: wanted a whole number from 0 to 65535, got "4e3"'],
    [{ HOST: "999.1.1.1" }, 'HOST: wanted a host name or an IP address, got "999.1.1.1"'],
    [{ HOST: "http://x" }, 'HOST: wanted a host name or an IP address, got "http://x"'],
    [{ DATA: "seed,,more" }, 'DATA: wanted folders separated by single commas, got "seed,,more"'],
    [{ DATA: "nowhere" }, 'DATA: wanted folders that exist, got "nowhere", which does not exist'],
    [
      { NEO4J_URI: "http://db" },
      'NEO4J_URI: wanted neo4j://HOST:PORT or bolt://HOST:PORT, got "http://db"',
    ],
    [
      { NEO4J_URI: "bolt://db" },
      "NEO4J_PASSWORD: wanted a password, since NEO4J_URI is set, got nothing",
    ],
    [
      { NEO4J_PASSWORD: "x" },
      "NEO4J_URI: wanted an address, since NEO4J_PASSWORD is set, got nothing",
    ],
    [
      { ...neo4j, GRAFEO_PATH: "a" },
      "GRAFEO_PATH: wanted nothing, since NEO4J_URI is set, got both",
    ],
    [
      { GRAFEO_PATH: "no/where" },
      'GRAFEO_PATH: wanted a file in a folder that exists, got "no/where"',
    ],
    [{ TRUST_PROXY: "yes" }, 'TRUST_PROXY: wanted a whole number from 0 to 100, got "yes"'],
    [
      { CONTACT: "javascript:x" },
      'CONTACT: wanted an e-mail, http: or https: address, got "javascript:x"',
    ],
    [{ CONTACT: "me" }, 'CONTACT: wanted an e-mail, http: or https: address, got "me"'],
    [
      { LOG_LEVEL: "loud" },
      'LOG_LEVEL: wanted one of fatal, error, warn, info, debug, trace, silent, got "loud"',
    ],
  ])("%j", (environment, message) => {
    expect(messageFor(environment)).toBe(message);
  });

  it("says where a folder is a file", () => {
    expect(() => readConfig({ DATA: join(folder, "file") })).toThrow("which is no folder");
  });

  it("never shows a password written into an address", () => {
    const uri = "neo4j://neo4j:geheim@db:7687";
    expect(() => readConfig({ ...neo4j, NEO4J_URI: uri })).toThrow('got "neo4j://…@db:7687"');
  });

  it("fits on one line however long or broken the value", () => {
    const value = `x\n${"y".repeat(5000)}`;
    for (const { name } of SETTINGS) {
      const environment = { ...(name.startsWith("NEO4J") && neo4j), [name]: value };
      expect(messageFor(environment).replace(/^.{0,300}$/, "")).toBe("");
    }
  });
});

function messageFor(environment: Record<string, string>): string {
  try {
    readConfig(environment);
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
}
