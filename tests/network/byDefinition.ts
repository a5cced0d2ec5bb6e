import { ACTOR_KINDS, BASES, TIE_TYPES } from "../../seed/vocabulary.ts";
import { admits, type TieChoice } from "../../server/links/tieFilter.ts";
import type { Member, MemberFilter } from "../../server/network/actorFilter.ts";
import type { MemberTie } from "../../server/network/memberTie.ts";

export interface Asked {
  readonly members: readonly Member[];
  readonly ties: readonly MemberTie[];
  readonly filter: MemberFilter;
  readonly choice: TieChoice;
}

type Counts = Record<string, number>;

/** What each choice would leave, by making it and counting what is left. */
export function facetsByDefinition({ members, ties, filter, choice }: Asked) {
  const actors = (changed: Partial<MemberFilter>) => left(members, { ...filter, ...changed });
  const shown = left(members, filter);
  const between = ties.filter(({ from, to }) => shown.includes(from) && shown.includes(to));
  const count = (changed: Partial<TieChoice>) =>
    between.filter((tie) => admits({ ...choice, ...changed }, tie)).length;
  const everWhen = between.filter((tie) => admits({ ...choice, since: null, until: null }, tie));
  const values = (part: "regions" | "themes") => [...new Set(members.flatMap((m) => m[part]))];
  const nowhere = members.filter(({ regions }) => regions.length === 0).map(({ id }) => id);
  return {
    kinds: counts(ACTOR_KINDS, (kind) => actors({ kinds: new Set([kind]) }).length),
    themes: {
      ...none(filter.themes),
      ...counts(values("themes"), (theme) => actors({ themes: new Set([theme]) }).length),
    },
    regions: {
      ...none(filter.regions),
      ...counts(values("regions"), (region) => actors({ regions: new Set([region]) }).length),
    },
    placeUnknown: actors({ regions: null }).filter((id) => nowhere.includes(id)).length,
    types: counts(TIE_TYPES, (type) => count({ types: [type] })),
    bases: counts(BASES, (basis) => count({ bases: [basis] })),
    years: counts(yearsNamed(everWhen, choice), (year) =>
      count({ since: `${year}-01-01`, until: `${year}-12-31`, undated: false }),
    ),
    undated: everWhen.filter(({ starts }) => starts.every((start) => start === "")).length,
  };
}

/** Ids of the actors that a filter leaves. */
export function left(members: readonly Member[], filter: MemberFilter): string[] {
  return members
    .filter(({ id }) => (filter.ids?.has(id) ?? true) && (filter.named?.has(id) ?? true))
    .filter(({ kind }) => filter.kinds?.has(kind) ?? true)
    .filter(({ regions }) => !filter.regions || regions.some((each) => filter.regions?.has(each)))
    .filter(({ themes }) => !filter.themes || themes.some((each) => filter.themes?.has(each)))
    .map(({ id }) => id);
}

/** Every year from the oldest to the newest that evidence of an admitted basis names. */
function yearsNamed(ties: readonly MemberTie[], choice: TieChoice): string[] {
  const named = ties
    .flatMap(({ bases, starts, ends }) =>
      bases.flatMap((basis, at) => (choice.bases.includes(basis) ? [starts[at], ends[at]] : [])),
    )
    .map((day = "") => Number(day.slice(0, 4)))
    .filter((year) => year > 0 && year < 9999);
  if (named.length === 0) return [];
  const [oldest, newest] = [Math.min(...named), Math.max(...named)];
  return Array.from({ length: newest - oldest + 1 }, (_, at) => String(oldest + at));
}

/** By value; those that would leave nothing are missing. */
function counts<Value extends string>(
  values: readonly Value[],
  count: (value: Value) => number,
): Counts {
  const all = values.map((value) => [value, count(value)] as const);
  return Object.fromEntries(all.filter(([, number]) => number > 0));
}

/** What is asked for is named even where it would leave nothing. */
function none(chosen: ReadonlySet<string> | null): Counts {
  return Object.fromEntries([...(chosen ?? [])].map((value) => [value, 0]));
}
