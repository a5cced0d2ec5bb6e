/** A value as an export holds it; null and the empty list stand for what nobody knows. */
export type Value = string | number | boolean | null | readonly string[];

/** One attribute, under one name and type in every format. */
export interface Column<Of> {
  /** In lower case, with underscores: programs take it as it is. */
  readonly name: string;
  readonly type: "text" | "list" | "integer" | "boolean";
  of(each: Of): Value;
}

/** Stands between the items of a list where a format has no lists; JSON has. */
const BETWEEN = " | ";

/** A value as one text: lists joined, nothing for null. */
export function textOf(value: Value): string {
  if (value === null) return "";
  return typeof value === "object" ? value.join(BETWEEN) : String(value);
}
