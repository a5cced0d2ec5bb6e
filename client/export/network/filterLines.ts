import { KINDS } from "../../kinds/index.ts";
import type { Words } from "../../texts.ts";
import { BASIS_VIEWS } from "../../ties/bases.ts";
import { TIE_TYPE_VIEWS } from "../../ties/tieTypes.ts";
import type { ViewFilter } from "../../view/view.ts";
import { filterLineTexts } from "./accountTexts.ts";
import type { Names } from "./names.ts";

/** Each filter in force as one line; that plans do not count is always said, since it is not seen. */
export function filterLines(filter: ViewFilter, names: Names, words: Words): string[] {
  const { say, list } = words;
  const line = (text: keyof typeof filterLineTexts, values: readonly string[]): string[] =>
    values.length > 0 ? [say(filterLineTexts[text], { values: list(values) })] : [];
  return [
    ...line(
      filter.basis.includes("INTENDED") ? "basis" : "noPlans",
      filter.basis.map((each) => say(BASIS_VIEWS[each].name)),
    ),
    ...line(
      "types",
      filter.types.map((type) => say(TIE_TYPE_VIEWS[type].forward)),
    ),
    ...line("period", period(filter, words)),
    ...line(
      "kinds",
      filter.kinds.map((kind) => say(KINDS[kind].plural)),
    ),
    ...line("regions", filter.regions.map(names.region)),
    ...line("themes", filter.themes.map(names.theme)),
    ...line("text", filter.text ? [filter.text] : []),
    ...(filter.programmes ? [say(filterLineTexts.programmes)] : []),
  ];
}

function period({ since, until, undated }: ViewFilter, { say }: Words): string[] {
  if (!since && !until) return [];
  return [
    `${since ?? ""}–${until ?? ""}`,
    say(undated ? filterLineTexts.undated : filterLineTexts.dated),
  ];
}
