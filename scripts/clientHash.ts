import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** The file that says which sources the build in `dist/` was made from. */
export const BUILT_FROM = join(ROOT, "dist/.built-from");

/** What a build depends on: folders whole, and single files. */
const SOURCES = ["client", "package-lock.json", "tsconfig.json", "vite.config.ts"];

/** One hash over names and contents, in an order that no file system changes. */
export function clientHash(): string {
  const sum = createHash("sha256");
  for (const file of SOURCES.flatMap(filesOf).sort())
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
