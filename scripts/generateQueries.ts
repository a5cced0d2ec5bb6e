import { queryFiles, schemaFiles } from "./cypherFiles.ts";
import { type Declared, readHeader, toTypeScript, VOCABULARY_TYPES } from "./cypherHeader.ts";

/** The text of `server/graph/queries.gen.ts`: a typed constant for each file of `cypher/`. */
export function generateQueries(): string {
  const parts = ["// Made by `npm run generate` from cypher/. Do not edit.\n"];
  parts.push('import type { Query } from "./engine.ts";\n');
  const queries = queryFiles().map(({ name, text }) => oneQuery(name, text));
  const used = VOCABULARY_TYPES.filter((type) =>
    new RegExp(`\\b${type}\\b`).test(queries.join("")),
  );
  parts.push(`import type { ${used.join(", ")} } from "../../seed/vocabulary.ts";\n`, ...queries);
  for (const { name, text } of schemaFiles()) {
    const statements = text
      .replace(/^\/\/.*$/gm, "")
      .split(";")
      .map((statement) => statement.trim())
      .filter(Boolean);
    parts.push(
      `export const ${name.replace("schema/", "")}Schema: readonly string[] = ${JSON.stringify(statements, null, 2)};\n`,
    );
  }
  return parts.join("\n");
}

function oneQuery(name: string, text: string): string {
  const header = readHeader(`cypher/${name}.cypher`, text);
  const constant = name.slice(name.lastIndexOf("/") + 1);
  const type = constant[0]?.toUpperCase() + constant.slice(1);
  const body = text.replace(/^\/\/.*\n/gm, "").trim();
  return [
    `export type ${type}Params = ${fields(header.params)};`,
    `export type ${type}Row = ${fields(header.columns)};`,
    `/** ${header.sentence} */`,
    `export const ${constant}: Query<${type}Params, ${type}Row> = {`,
    `  name: ${JSON.stringify(name)},`,
    `  text: ${JSON.stringify(body)},`,
    `  params: ${JSON.stringify(header.params.map((param) => param.name))},`,
    "};\n",
  ].join("\n");
}

function fields(declared: readonly Declared[]): string {
  if (declared.length === 0) return "Record<string, never>";
  return `{ ${declared.map(({ name, type }) => `${name}: ${toTypeScript(type)}`).join("; ")} }`;
}
