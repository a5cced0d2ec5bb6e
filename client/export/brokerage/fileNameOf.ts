import { namedFile } from "../namedFile.ts";

/** Characters of what it holds and of which sides. */
const LONGEST = 80;

/** The name of a file: what it holds, of which sides, the day, and the version of the data. */
export function fileNameOf(
  what: string,
  sides: readonly string[],
  made: { readonly day: string; readonly version: string },
): string {
  return namedFile({ subject: [what, ...sides].join("-"), longest: LONGEST, ...made });
}
