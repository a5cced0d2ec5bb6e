/** Builds the client unless `dist/` already holds the build of exactly these sources. */
import { spawnSync } from "node:child_process";
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
  build();
  writeFileSync(BUILT_FROM, hash);
}

/** In a process of its own: the tests' NODE_ENV would build the page for development. */
function build(): void {
  const vite = join(ROOT, "node_modules/vite/bin/vite.js");
  const { status } = spawnSync(process.execPath, [vite, "build", "--logLevel", "warn"], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: "production" },
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("the page could not be built; the reason stands above");
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
