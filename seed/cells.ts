import { isDate } from "./days.ts";
import { LIMITS } from "./limits.ts";
import { BASES, type Basis } from "./vocabulary.ts";

/** How the text of a cell becomes a value. */
export interface Cell<T> {
  /** What a fault says was wanted. */
  readonly wanted: string;
  /** The value, or undefined where the text does not hold one. */
  read(text: string): T | undefined;
  /** Stands in for a value that could not be read; such a row is never loaded. */
  readonly blank: T;
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function pattern(wanted: string, accepts: (text: string) => boolean): Cell<string> {
  return { wanted, read: (text) => (accepts(text) ? text : undefined), blank: "" };
}

export const slug = pattern(
  `an id of small letters, digits and single hyphens, at most ${LIMITS.id} characters`,
  (text) => text.length <= LIMITS.id && SLUG.test(text),
);

export const text = pattern("some text", (each) => each.trim() !== "");

export const property = pattern("a name of small letters, digits and _", (each) =>
  /^[a-z0-9_]{1,100}$/.test(each),
);

export const date = pattern("a date YYYY, YYYY-MM or YYYY-MM-DD of the calendar", isDate);

export const url = pattern("an address that begins with http:// or https://", (each) => {
  return /^https?:\/\/[^\s<>"]+$/i.test(each) && URL.canParse(each);
});

export const year: Cell<number> = {
  wanted: "a year of four digits",
  read: (each) => (/^\d{4}$/.test(each) ? Number(each) : undefined),
  blank: 0,
};

/** Degrees with at most six decimals, from `-most` to `most`. */
export function degrees(most: number): Cell<number> {
  return {
    wanted: `degrees from -${most} to ${most} with at most 6 decimals`,
    read: (each) => {
      const ok = /^-?\d{1,3}(\.\d{1,6})?$/.test(each) && Math.abs(Number(each)) <= most;
      return ok ? Number(each) : undefined;
    },
    blank: 0,
  };
}

/** The cell, or null where it is empty. */
export function optional<T>(cell: Cell<T>): Cell<T | null> {
  return {
    wanted: `${cell.wanted}, or nothing`,
    read: (each) => (each === "" ? null : cell.read(each)),
    blank: null,
  };
}

/** Parts that are separated by `|`, each once; none where the cell is empty. */
export function list(cell: Cell<string>): Cell<string[]> {
  return {
    wanted: `${cell.wanted}, several separated by |, none twice`,
    read: (each) => {
      const parts = each === "" ? [] : each.split("|");
      const ok = parts.every((part) => cell.read(part) !== undefined);
      return ok && new Set(parts).size === parts.length ? parts : undefined;
    },
    blank: [],
  };
}

/** As `list`, with at least one part. */
export function filledList(cell: Cell<string>): Cell<string[]> {
  const parts = list(cell);
  return { ...parts, read: (each) => (each === "" ? undefined : parts.read(each)) };
}

/** One of a closed list, as the files spell it; `spelt` gives the spelling of a value. */
export function oneOf<T extends string>(
  values: readonly [T, ...T[]],
  spelt: (value: T) => string = (value) => value,
): Cell<T> {
  return {
    wanted: `one of ${values.map(spelt).join(", ")}`,
    read: (each) => values.find((value) => spelt(value) === each),
    blank: values[0],
  };
}

export const lowerCase = (value: string): string => value.toLowerCase();

export const basis: Cell<Basis> = oneOf(BASES, lowerCase);
