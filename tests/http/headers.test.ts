import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CYTOSCAPE_STYLE_HASH } from "../../server/http/securityHeaders.ts";
import { type Started, smallClient, started } from "./started.ts";

const PAGE =
  "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";
const GRAPHIQL =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

let server: Started;
beforeAll(async () => {
  server = await started({ clientFolder: smallClient() });
});
afterAll(() => server.stop());

function directives(policy: string | null): string[] {
  return (policy ?? "")
    .split(";")
    .map((each) => each.trim())
    .sort();
}

describe("the content security policy", () => {
  it.each(["/", "/about", "/nowhere", "/healthz", "/graphql?query={__typename}"])(
    "of %s is that of the page",
    async (path) => {
      const response = await server.get(path, { accept: "text/html,application/json" });
      const policy = response.headers.get("content-security-policy");
      expect(directives(policy)).toEqual(directives(PAGE));
    },
  );

  it("of the API page lets its editor write styles, and nothing else", async () => {
    const response = await server.get("/graphiql");
    const policy = response.headers.get("content-security-policy");
    expect(directives(policy)).toEqual(directives(GRAPHIQL));
  });
});

describe("the style that Cytoscape inserts", () => {
  const source = readFileSync(createRequire(import.meta.url).resolve("cytoscape"), "utf8");
  const className = /['"](\w*cytoscape_container)['"]/.exec(source)?.[1];
  const style = `.${className} { position: relative; }`;

  it("is the one whose hash is allowed", () => {
    const hash = createHash("sha256").update(style).digest("base64");
    expect(CYTOSCAPE_STYLE_HASH).toBe(`sha256-${hash}`);
  });

  it("is still its only one", () => {
    expect(source.match(/createElement\(['"]style['"]\)/g)).toHaveLength(1);
    expect(source).toContain("' { position: relative; }'");
  });
});

describe("other headers", () => {
  it("forbid guessing types and say nothing of the software", async () => {
    const { headers } = await server.get("/");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-powered-by")).toBeNull();
    expect(headers.get("referrer-policy")).toBe("no-referrer");
  });
});
