/** Formats every file of `cypher/`. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { queryFiles, schemaFiles } from "./cypherFiles.ts";
import { formatted } from "./cypherLanguage.ts";

const ROOT = fileURLToPath(new URL("../cypher/", import.meta.url));

for (const { name, text } of [...queryFiles(), ...schemaFiles()]) {
  const better = formatted(text);
  if (better === text) continue;
  writeFileSync(`${ROOT}${name}.cypher`, better);
  console.log(`formatted: cypher/${name}.cypher`);
}
