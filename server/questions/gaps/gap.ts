import type { Context } from "../../context.ts";
import { versionOf } from "../analyses/dataVersion.ts";
import { type LinkArgs, linkQuestion } from "../links/linkQuestion.ts";
import type { GapAnswer } from "./gapAnswer.ts";
import { gapBetween } from "./gapBetween.ts";

/**
 * What there is between two sides.
 * @throws UNKNOWN_ID naming the argument, BAD_USER_INPUT for a bad filter, UNDER_WAY.
 */
export async function gap(context: Context, args: LinkArgs): Promise<GapAnswer> {
  const { choice, named, ...sides } = await linkQuestion(context, args);
  const version = await versionOf(context);
  const asked = { from: sides.from, to: sides.to, counting: { choice, named }, version };
  const { scope, result } = await gapBetween(context, asked);
  const [from, to] = scope.sides;
  if (!from || !to) throw new Error("wanted two sides, got fewer");
  return { scope, choice, from, to, figures: result.figures, whole: async () => result };
}
