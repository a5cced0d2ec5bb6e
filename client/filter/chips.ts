import { KINDS } from "../kinds/index.ts";
import type { FacetCountsFragment } from "../network/network.gen.ts";
import type { Words } from "../texts.ts";
import { BASIS_VIEWS } from "../ties/bases.ts";
import { TIE_TYPE_VIEWS } from "../ties/tieTypes.ts";
import { DEFAULT_FILTER, type ViewFilter } from "../view/view.ts";
import { chipTexts } from "./networkFilterTexts.ts";
import { filterTexts } from "./texts.ts";

/** One thing that a filter asks for beyond the usual one. */
export interface Chip {
  readonly key: string;
  readonly name: string;
  /** What the filter would be without it. */
  readonly without: ViewFilter;
}

/** Facets give the names of regions and themes. */
type Names = Pick<FacetCountsFragment, "regions" | "themes">;

/** Everything in which a filter is not the usual one, in the order of its groups. Without all of them it is the usual one. */
export function chipsOf(filter: ViewFilter, names: Names, words: Words): Chip[] {
  return [...actorChips(filter, names, words), ...tieChips(filter, words)];
}

function actorChips(filter: ViewFilter, { regions, themes }: Names, { say }: Words): Chip[] {
  const regionNames = new Map(regions.map(({ region: { id, name } }) => [id, name]));
  const themeNames = new Map(themes.map(({ theme: { id, label } }) => [id, label]));
  const one = listChips(filter);
  return [
    ...partChip(filter, "text", filter.text && say(chipTexts.text, { text: filter.text })),
    ...one("kinds", filter.kinds, (kind) => say(KINDS[kind].plural)),
    ...one("regions", filter.regions, (id) => regionNames.get(id) ?? id),
    ...one("themes", filter.themes, (id) => themeNames.get(id) ?? id),
  ];
}

function tieChips(filter: ViewFilter, { say, list, date }: Words): Chip[] {
  const { since, until, basis, undated, programmes } = filter;
  const usual = basis.join() === DEFAULT_FILTER.basis.join();
  const bases = list(basis.map((each) => say(BASIS_VIEWS[each].name)));
  return [
    ...listChips(filter)("types", filter.types, (type) => say(TIE_TYPE_VIEWS[type].forward)),
    ...partChip(filter, "basis", usual ? null : `${say(filterTexts.basis)}: ${bases}`),
    ...partChip(filter, "since", since && say(chipTexts.since, { date: date(since) })),
    ...partChip(filter, "until", until && say(chipTexts.until, { date: date(until) })),
    ...partChip(filter, "undated", undated ? null : say(chipTexts.noUndated)),
    ...partChip(filter, "programmes", programmes ? say(filterTexts.programmes) : null),
  ];
}

/** One chip where there is a name for it; without it, that part is the usual one. */
function partChip(filter: ViewFilter, part: keyof ViewFilter, name: string | null): Chip[] {
  if (name === null) return [];
  return [{ key: part, name, without: { ...filter, [part]: DEFAULT_FILTER[part] } }];
}

/** A chip for each value of a list. */
function listChips(filter: ViewFilter) {
  return <Value extends string>(
    part: keyof ViewFilter,
    values: readonly Value[],
    nameOf: (value: Value) => string,
  ): Chip[] =>
    values.map((value) => ({
      key: `${part}:${value}`,
      name: nameOf(value),
      without: { ...filter, [part]: values.filter((each) => each !== value) },
    }));
}
