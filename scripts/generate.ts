/** Writes every generated file; with `--check` it only says which are stale, and fails. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { generateQueries } from "./generateQueries.ts";
import { generateOperationTypes, generateResolverTypes } from "./generateTypes.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const checking = process.argv.includes("--check");

const made: Array<[file: string, text: string]> = [
  ["server/graph/queries.gen.ts", generateQueries()],
  await generateResolverTypes(),
  ...(await generateOperationTypes()),
];
const stale = made.filter(([file, text]) => {
  return !existsSync(ROOT + file) || readFileSync(ROOT + file, "utf8") !== text;
});
for (const [file, text] of stale) {
  if (!checking) writeFileSync(ROOT + file, text);
  console.log(`${checking ? "stale" : "written"}: ${file}`);
}
if (checking && stale.length > 0) {
  console.error(`${stale.length} generated files are stale: run npm run generate`);
  process.exitCode = 1;
}
