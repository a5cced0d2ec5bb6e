import { searchKey } from "../../../seed/searchKey.ts";
import { ACTOR_KINDS, type ActorKind } from "../../../seed/vocabulary.ts";
import type { Context } from "../../context.ts";
import { badUserInput } from "../../errors.ts";
import { unfolded } from "../names/findActor.ts";
import { checkedKnown } from "../names/known.ts";

/** Which actors are asked for, as a caller says it. */
export interface ActorFilterArgs {
  readonly ids?: readonly string[] | null;
  readonly kinds?: readonly ActorKind[] | null;
  readonly regions?: readonly string[] | null;
  readonly themes?: readonly string[] | null;
  readonly text?: string | null;
}

/** Which actors are asked for, checked; null and no theme mean any. */
export interface ActorChoice {
  readonly ids: string[] | null;
  readonly regions: string[] | null;
  readonly rest: { readonly kinds: ActorKind[]; readonly themes: string[]; readonly text: string };
}

/** The most values that a list of the filter may have. */
const MOST_VALUES = 500;

/**
 * Checks a filter and fills in its defaults; `argument` is what errors call it.
 * @throws BAD_USER_INPUT for an empty or too long list, UNKNOWN_ID for a region or theme.
 */
export async function actorChoice(
  context: Context,
  filter: ActorFilterArgs | null | undefined,
  argument = "filter",
): Promise<ActorChoice> {
  const { ids, kinds, regions, themes, text } = filter ?? {};
  for (const [field, values] of Object.entries({ ids, kinds, regions, themes }))
    if (values && (values.length === 0 || values.length > MOST_VALUES))
      throw badUserInput(`${argument}.${field}`, `1 to ${MOST_VALUES} values`, values.length);
  if (text && text.length > 200)
    throw badUserInput(`${argument}.text`, "at most 200 signs", text.length);
  await checkedKnown(context, `${argument}.regions`, { scope: "REGIONS", ids: regions ?? [] });
  await checkedKnown(context, `${argument}.themes`, { scope: "THEMES", ids: themes ?? [] });
  return {
    ids: ids ? await Promise.all(ids.map((id) => unfolded(context, id))) : null,
    regions: regions ? [...regions] : null,
    rest: {
      kinds: [...(kinds ?? ACTOR_KINDS)],
      themes: [...(themes ?? [])],
      text: searchKey(text ?? ""),
    },
  };
}
