/** Builds the client unless `dist/` already holds the build of exactly these sources. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const BUILT_FROM = join(ROOT, "dist/.built-from");

/** What a build depends on: folders whole, and single files. */
const SOURCES = ["client", "package-lock.json", "tsconfig.json", "vite.config.ts"];

const hash = hashOf(SOURCES);
if (!existsSync(BUILT_FROM) || readFileSync(BUILT_FROM, "utf8") !== hash) {
  console.log("Building the page; only the first start and new sources need this …");
  try {
    const { build } = await import("vite");
    const configFile = join(ROOT, "vite.config.ts");
    await build({ root: join(ROOT, "client"), configFile, logLevel: "warn" });
    writeFileSync(BUILT_FROM, hash);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/** One hash over names and contents, in an order that no file system changes. */
function hashOf(sources: readonly string[]): string {
  const sum = createHash("sha256");
  for (const file of sources.flatMap(filesOf).sort())
    sum
      .update(file)
      .update("\0")
      .update(readFileSync(join(ROOT, file)))
      .update("\0");
  return sum.digest("hex");
}

function filesOf(source: string): string[] {
  const path = join(ROOT, source);
  if (!statSync(path).isDirectory()) return [source];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length));
}
