import { createRequire } from "node:module";

/** What is used of Neo4j's own tool, whose types its package does not find by itself. */
interface CypherLanguage {
  formatQuery(text: string): { formattedQuery: string };
  lintCypherQuery(text: string, known: Known): { diagnostics: Array<{ message: string }> };
}

/** What a text may name. */
export interface Known {
  readonly labels: readonly string[];
  readonly relationshipTypes: readonly string[];
  /** By name; the values do not matter. */
  readonly parameters: { readonly [name: string]: unknown };
  readonly defaultLanguage: "CYPHER 5";
}

// A CommonJS package whose ES module entry does not load.
const require = createRequire(import.meta.url);
const language: CypherLanguage = require("@neo4j-cypher/language-support");

/** The text as `npm run fix` leaves it, with one newline at its end. */
export function formatted(text: string): string {
  return `${language.formatQuery(text).formattedQuery.trimEnd()}\n`;
}

/** What is wrong with a text: unknown labels, types, parameters and variables, faulty syntax. */
export function faults(text: string, known: Known): string[] {
  return language.lintCypherQuery(text, known).diagnostics.map(({ message }) => message);
}
