import { BASES, TIE_TYPES } from "../../seed/vocabulary.ts";

/** Parameters of an address; each value is a list separated by commas. */
export type Parameters = Readonly<Record<string, unknown>>;

/** The `TieFilter` that an address names, so that its preview says what its page shows. */
export function pageFilter(parameters: Parameters) {
  const all = (name: string): string[] => {
    const value = parameters[name];
    return typeof value === "string" ? value.split(",") : [];
  };
  const types = TIE_TYPES.filter((each) => all("types").includes(each));
  const basis = BASES.filter((each) => all("basis").includes(each));
  const during = { since: dateIn(all("since")), until: dateIn(all("until")) };
  return {
    ...(types.length > 0 && { types }),
    ...(basis.length > 0 && { basis }),
    ...((during.since || during.until) && { during }),
    undated: all("undated")[0] !== "no",
    includeProgrammes: all("programmes")[0] === "yes",
  };
}

function dateIn(values: readonly string[]): string | null {
  return values.find((each) => /^\d{4}(-\d{2}){0,2}$/.test(each)) ?? null;
}
