import { badUserInput } from "../../errors.ts";

/** The most that `first` may ask for. */
const MOST_PER_PAGE = 500;

/** What a caller says of a page. */
export interface PageArgs {
  readonly first: number;
  readonly after?: string | null;
}

/** A checked page: how many rows, after which key; "" starts at the beginning. */
export interface Page {
  readonly first: number;
  readonly after: string;
}

const MARK = "after:";

/** The opaque cursor of a row; `key` is unique in its list and not empty. */
export function toCursor(key: string): string {
  return Buffer.from(MARK + key).toString("base64url");
}

/** Checks `first` and reads the cursor. @throws BAD_USER_INPUT naming the argument. */
export function checkedPage(args: PageArgs): Page {
  const { first, after = null } = args;
  if (!Number.isInteger(first) || first < 1 || first > MOST_PER_PAGE)
    throw badUserInput("first", `1 to ${MOST_PER_PAGE}`, first);
  return { first, after: after === null ? "" : fromCursor(after) };
}

/** The error of a cursor that was not given out for this list. */
export function badCursor(cursor: string): Error {
  return badUserInput("after", "a cursor that this list has given", cursor.slice(0, 80));
}

function fromCursor(cursor: string): string {
  const text = Buffer.from(cursor, "base64url").toString();
  const key = text.slice(MARK.length);
  if (!text.startsWith(MARK) || key === "" || toCursor(key) !== cursor) throw badCursor(cursor);
  return key;
}
