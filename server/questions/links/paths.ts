import type { Context } from "../../context.ts";
import { badUserInput } from "../../errors.ts";
import { findPaths } from "../../links/findPaths.ts";
import { checkedPage } from "../paging/cursor.ts";
import { type LinkArgs, linkQuestion } from "./linkQuestion.ts";
import { expandUnder } from "./linkReads.ts";
import { type PathRow, pathRows } from "./pathRows.ts";

/** The longest path that can be asked for, in ties. */
const LONGEST = 6;

/**
 * Simple paths between two sides, by length, then ids.
 * @throws UNKNOWN_ID naming the argument, BAD_USER_INPUT for a bad filter, length or count.
 */
export async function paths(
  context: Context,
  { maxLength, first, ...args }: LinkArgs & { readonly maxLength: number; readonly first: number },
): Promise<PathRow[]> {
  if (!Number.isInteger(maxLength) || maxLength < 1 || maxLength > LONGEST)
    throw badUserInput("maxLength", `1 to ${LONGEST}`, maxLength);
  checkedPage({ first });
  const question = await linkQuestion(context, args);
  const expand = expandUnder(context, question);
  const found = await findPaths(
    { places: question.places, expand, first, signal: context.signal },
    maxLength,
  );
  return pathRows(context, question, found);
}
