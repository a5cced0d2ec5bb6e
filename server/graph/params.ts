import type { Value } from "./engine.ts";

/** Lists and maps in lists and maps; a cycle is deeper than this, and would crash an engine. */
const DEEPEST = 20;

/**
 * Parameters as the engines take them, each number converted by `number`.
 * Both engines silently make null of `undefined` and `NaN`, so these are refused here.
 * @throws TypeError naming the query, the parameter, what was wanted and what was got.
 */
export function checkedParams(
  query: { readonly name: string; readonly params?: readonly string[] },
  params: object,
  number: (value: number) => unknown = (value) => value,
): Record<string, unknown> {
  const given = Object.keys(params);
  const declared = query.params ?? given;
  const missing = declared.find((name) => !given.includes(name));
  const unknown = given.find((name) => !declared.includes(name));
  if (missing) throw new TypeError(`${query.name}: wanted the parameter ${missing}, got none`);
  if (unknown) {
    const wanted = declared.join(", ") || "none";
    throw new TypeError(`${query.name}: wanted ${wanted} as parameters, got ${unknown}`);
  }
  const convert = (value: Value | undefined, path: string, depth: number): unknown => {
    if (depth > DEEPEST) throw refusal(path, "lists and maps of at most 20 levels", "more");
    if (value === null || typeof value === "string" || typeof value === "boolean") return value;
    if (typeof value === "number" && Number.isFinite(value)) return number(value);
    if (Array.isArray(value))
      return value.map((each, index) => convert(each, `${path}[${index}]`, depth + 1));
    if (isPlain(value)) {
      return Object.fromEntries(
        Object.entries(value).map(([key, each]) => [
          key,
          convert(each, `${path}.${key}`, depth + 1),
        ]),
      );
    }
    throw refusal(path, "null, a boolean, a finite number, a string, a list or a map", value);
  };
  const refusal = (path: string, wanted: string, got: unknown) =>
    new TypeError(`${query.name}: ${path}: wanted ${wanted}, got ${String(got)}`);
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, convert(value, name, 0)]),
  );
}

function isPlain(value: unknown): value is { [key: string]: Value } {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
