import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../cypher/", import.meta.url));

export interface CypherFile {
  /** Below `cypher/`, without the ending: `actor/actorsById`. */
  readonly name: string;
  readonly text: string;
}

/** Every query of `cypher/`, by name; `schema/` is left out, since it holds statements only. */
export function queryFiles(): CypherFile[] {
  return cypherFiles().filter((file) => !file.name.startsWith("schema/"));
}

/** The constraints and indexes, one file an engine. */
export function schemaFiles(): CypherFile[] {
  return cypherFiles().filter((file) => file.name.startsWith("schema/"));
}

function cypherFiles(): CypherFile[] {
  return readdirSync(ROOT, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".cypher"))
    .sort()
    .map((path) => ({
      name: path.replace(/\.cypher$/, ""),
      text: readFileSync(`${ROOT}${path}`, "utf8"),
    }));
}
