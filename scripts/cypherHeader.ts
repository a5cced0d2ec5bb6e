/** One column or parameter as the header of a `.cypher` file declares it. */
export interface Declared {
  readonly name: string;
  /** In the header's own grammar: `string[]`, `{ a: int? }`. */
  readonly type: string;
}

export interface Header {
  readonly sentence: string;
  readonly params: readonly Declared[];
  readonly columns: readonly Declared[];
}

const LINE = /^\/\/ @(param|return) (\w+) (.+)$/;

/**
 * Reads the header of a `.cypher` file: a sentence, then `@param` and `@return` lines.
 * @throws Error naming the file and the line that is not understood.
 */
export function readHeader(file: string, text: string): Header {
  const lines = text.split("\n").filter((line) => line.startsWith("//"));
  const sentence = lines
    .filter((line) => !line.startsWith("// @"))
    .map((line) => line.slice(2).trim())
    .join(" ");
  if (!sentence) throw new Error(`${file}: wanted a sentence in the first line, got none`);
  const declared = { param: [] as Declared[], return: [] as Declared[] };
  for (const line of lines.filter((each) => each.startsWith("// @"))) {
    const [, kind, name, type] = LINE.exec(line) ?? [];
    if (!kind || !name || !type)
      throw new Error(`${file}: wanted "// @param|@return name type", got "${line}"`);
    declared[kind as "param" | "return"].push({ name, type: type.trim() });
  }
  return { sentence, params: declared.param, columns: declared.return };
}

const SCALARS: Record<string, string> = {
  string: "string",
  int: "number",
  float: "number",
  bool: "boolean",
};

/** Closed lists of `seed/vocabulary.ts` that a header may name as a type. */
export const VOCABULARY_TYPES = ["ActorKind", "Basis", "IdentityVerdict", "RegionLevel", "TieType"];

/** The TypeScript type of a header type. @throws Error where the type is not in the grammar. */
export function toTypeScript(type: string): string {
  const text = type.trim();
  if (text.endsWith("?")) return `${toTypeScript(text.slice(0, -1))} | null`;
  if (text.endsWith("[]")) return `Array<${toTypeScript(text.slice(0, -2))}>`;
  const scalar = SCALARS[text];
  if (scalar) return scalar;
  if (VOCABULARY_TYPES.includes(text)) return text;
  if (text.startsWith("{") && text.endsWith("}")) {
    const fields = splitFields(text.slice(1, -1)).map(({ name, type: inner }) => {
      return `${name}: ${toTypeScript(inner)}`;
    });
    return `{ ${fields.join("; ")} }`;
  }
  throw new Error(
    `wanted string, int, float, bool, a vocabulary type, T[], T? or { name: T }, got "${type}"`,
  );
}

/** The fields of a map type, split at the commas that are not inside a nested map. */
export function splitFields(text: string): Declared[] {
  const parts: string[] = [];
  let depth = 0;
  let part = "";
  for (const sign of text) {
    if (sign === "{") depth++;
    if (sign === "}") depth--;
    if (sign === "," && depth === 0) {
      parts.push(part);
      part = "";
    } else part += sign;
  }
  parts.push(part);
  return parts.map((each) => {
    const colon = each.indexOf(":");
    return { name: each.slice(0, colon).trim(), type: each.slice(colon + 1).trim() };
  });
}
