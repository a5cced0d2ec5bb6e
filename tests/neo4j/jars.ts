import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, renameSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const POM = fileURLToPath(new URL("pom.xml", import.meta.url));
const CACHE = fileURLToPath(new URL("../../.cache/neo4j/", import.meta.url));

/**
 * The folder with Neo4j's jars; the first call downloads them (about 116 MB, once a version).
 * @throws Error where `java` or `mvn` is missing or the download fails.
 */
export async function neo4jJars(): Promise<string> {
  wanted("java", "-version");
  const version = createHash("sha256").update(readFileSync(POM)).digest("hex").slice(0, 12);
  const jars = `${CACHE}${version}`;
  if (existsSync(jars)) return jars;
  wanted("mvn", "-version");
  await mkdir(CACHE, { recursive: true });
  const unfinished = mkdtempSync(`${CACHE}unfinished-`);
  const copy = ["dependency:copy-dependencies", `-DoutputDirectory=${unfinished}`];
  const { status, stdout } = spawnSync("mvn", ["-q", "-B", "-f", POM, ...copy], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`mvn cannot fetch Neo4j: ${stdout.slice(0, 500)}`);
  // Somebody else may have been quicker; either folder is as good.
  if (!existsSync(jars)) renameSync(unfinished, jars);
  return jars;
}

function wanted(command: string, argument: string): void {
  const { error } = spawnSync(command, [argument]);
  if (error) throw new Error(`${command} is wanted to run a Neo4j, and is not there`);
}
