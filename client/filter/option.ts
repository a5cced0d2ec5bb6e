import type { Words } from "../texts.ts";

/** One choice of a filter, as it is shown. */
export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly name: string;
  /** What would be left if this choice alone were made; left out where nobody counted. */
  readonly count?: number;
  /** What kind of thing it is, where names alone do not say it. */
  readonly mark?: string;
  /** Where it comes among those with the same count, before its name decides. */
  readonly rank?: number;
}

/** The choices of a closed list, in its order: those that leave something, and those that are made. */
export function closedOptions<Value extends string>(
  list: readonly Value[],
  counts: ReadonlyMap<Value, number>,
  { chosen, nameOf }: { chosen: readonly Value[]; nameOf: (value: Value) => string },
): Option<Value>[] {
  return list
    .filter((value) => counts.get(value) || chosen.includes(value))
    .map((value) => ({ value, name: nameOf(value), count: counts.get(value) ?? 0 }));
}

/** The choices of an open list: greatest count first, then by rank and name; what is chosen and leaves nothing comes last. */
export function openOptions(
  counted: readonly Option[],
  chosen: readonly string[],
  { sorted }: Pick<Words, "sorted">,
): Option[] {
  const there = new Set(counted.map(({ value }) => value));
  const empty: Option[] = chosen
    .filter((value) => !there.has(value))
    .map((value) => ({ value, name: value, count: 0 }));
  const named = sorted<Option>([...counted, ...empty], ({ name }) => name);
  return named.sort((a, b) => (b.count ?? 0) - (a.count ?? 0) || (a.rank ?? 0) - (b.rank ?? 0));
}
