import { splitFields, toTypeScript } from "../../scripts/cypherHeader.ts";
import {
  ACTOR_KINDS,
  BASES,
  IDENTITY_VERDICTS,
  REGION_LEVELS,
  TIE_TYPES,
} from "../../seed/vocabulary.ts";

const SCALARS: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === "string",
  int: (value) => Number.isSafeInteger(value),
  float: (value) => Number.isFinite(value),
  bool: (value) => typeof value === "boolean",
  ActorKind: (value) => ACTOR_KINDS.some((each) => each === value),
  Basis: (value) => BASES.some((each) => each === value),
  IdentityVerdict: (value) => IDENTITY_VERDICTS.some((each) => each === value),
  RegionLevel: (value) => REGION_LEVELS.some((each) => each === value),
  TieType: (value) => TIE_TYPES.some((each) => each === value),
};

/** Whether a value is of a type in the grammar of the headers of `cypher/`. */
export function isOfType(type: string, value: unknown): boolean {
  if (type.endsWith("?")) return value === null || isOfType(type.slice(0, -1), value);
  if (type.endsWith("[]"))
    return Array.isArray(value) && value.every((each) => isOfType(type.slice(0, -2), each));
  if (type.startsWith("{")) return isOfMapType(type, value);
  const check = SCALARS[type];
  if (!check) throw new Error(`no check for the type ${type} (${toTypeScript(type)})`);
  return check(value);
}

function isOfMapType(type: string, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const fields = splitFields(type.slice(1, -1));
  const values = new Map(Object.entries(value));
  return (
    values.size === fields.length &&
    fields.every((field) => values.has(field.name) && isOfType(field.type, values.get(field.name)))
  );
}
