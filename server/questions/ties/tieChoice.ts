import { firstDay, isDate, lastDay } from "../../../seed/days.ts";
import { type Basis, TIE_TYPES, type TieType } from "../../../seed/vocabulary.ts";
import { badUserInput } from "../../errors.ts";
import type { TieChoice } from "../../links/tieFilter.ts";

/** A filter as a caller gives it. */
export interface TieFilterArgs {
  readonly types?: readonly TieType[] | null;
  readonly basis?: readonly Basis[];
  readonly during?: { readonly since?: string | null; readonly until?: string | null } | null;
  readonly undated?: boolean;
  readonly includeProgrammes?: boolean;
}

/**
 * The filter with every default filled in and its dates as full days.
 * @throws BAD_USER_INPUT for an empty list, for what is no date, and where `since` is after `until`.
 */
export function tieChoice(filter: TieFilterArgs | null | undefined): TieChoice {
  const { types, basis, during, undated = true, includeProgrammes = false } = filter ?? {};
  const since = day("since", during?.since, firstDay);
  const until = day("until", during?.until, lastDay);
  if (since !== null && until !== null && since > until)
    throw badUserInput("filter.during", "since not after until", during);
  return {
    types: atLeastOne("types", types ?? TIE_TYPES),
    bases: atLeastOne("basis", basis ?? ["STATED", "INFERRED"]),
    since,
    until,
    undated,
    includeProgrammes,
  };
}

/** Each value once, in a fixed order, so that equal filters are equal. */
function atLeastOne<Name extends string>(field: string, values: readonly Name[]): Name[] {
  if (values.length === 0)
    throw badUserInput(`filter.${field}`, "at least one value, or no list", values);
  return [...new Set(values)].sort();
}

function day(
  end: "since" | "until",
  text: string | null | undefined,
  full: (date: string) => string,
): string | null {
  if (text === null || text === undefined) return null;
  if (!isDate(text))
    throw badUserInput(`filter.during.${end}`, "YYYY, YYYY-MM or YYYY-MM-DD", text);
  return full(text);
}
