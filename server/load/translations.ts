import type { TranslationRow } from "../../seed/dataset.ts";

/** The translation of one thing, or null where there is none. */
export type Translate = (field: TranslationRow["field"], key: string) => TranslationRow | null;

/** Looks translations up by field and key. */
export function translator(rows: readonly TranslationRow[]): Translate {
  const found = new Map(rows.map((row) => [`${row.field}:${row.key}`, row]));
  return (field, key) => found.get(`${field}:${key}`) ?? null;
}
