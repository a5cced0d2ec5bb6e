import type { Language } from "../../../seed/vocabulary.ts";
import { VERDICTS, type Verdict } from "../../analysis/gaps/verdict.ts";
import { type InLanguages, inDigits, listed } from "../language.ts";
import { groups, pairs } from "./gapCounts.ts";
import { verdictCounts } from "./verdictCounts.ts";

/** What the summary of many pairs rests on. */
export interface GapsFacts {
  readonly groupCount: number;
  readonly pairCount: number;
  readonly counts: ReadonlyMap<Verdict, number>;
  /** Whether the filter leaves no tie at all. */
  readonly nothingCounts: boolean;
  /** The two sides of the gap that asks most to be closed; null where there is none. */
  readonly first: readonly [from: string, to: string] | null;
}

interface Sentences {
  readonly none: string;
  readonly one: string;
  readonly all: (groups: string, pairs: string, verdicts: string) => string;
  readonly first: (sides: string) => string;
  readonly noGap: string;
  readonly nothing: string;
}

const SENTENCES: InLanguages<Sentences> = {
  NB: {
    nothing:
      "Under filteret teller ingen forbindelse i det hele tatt, så det lar seg ikke si om noe mangler.",
    none: "Ingen gruppe av dette slaget har noen registrert aktør, så det er ingen par å vurdere.",
    one: "Bare én gruppe: det er ingen par å vurdere.",
    all: (all, among, verdicts) => `${all} gir ${among}: ${verdicts}.`,
    first: (sides) => `Hullet som det haster mest å lukke, er mellom ${sides}.`,
    noGap: "Ingen av dem er et hull, så langt dataene rekker.",
  },
  EN: {
    nothing:
      "Under the filter no tie of the data counts at all, so whether any is missing cannot be told.",
    none: "No group of this kind has any actor on record, so there are no pairs to judge.",
    one: "A single group: there are no pairs to judge.",
    all: (all, among, verdicts) => `${all} make ${among}: ${verdicts}.`,
    first: (sides) => `The gap that asks most to be closed is between ${sides}.`,
    noGap: "None of them is a gap, as far as the data reaches.",
  },
  FI: {
    nothing: "Suodattimen mukaan mitään sidettä ei lueta, joten ei voida sanoa, puuttuuko jotain.",
    none: "Tällaisessa ryhmässä ei ole yhtään kirjattua toimijaa, joten arvioitavia pareja ei ole.",
    one: "Ryhmiä on vain yksi: arvioitavia pareja ei ole.",
    all: (all, among, verdicts) => `${all}, yhteensä ${among}: ${verdicts}.`,
    first: (sides) => `Kiireisimmin umpeen kaipaa tämä aukko: ${sides}.`,
    noGap: "Mikään niistä ei ole aukko, sikäli kuin tiedot riittävät.",
  },
};

/** The order in which verdicts are told: what too little is known of comes last. */
const SPOKEN: readonly Verdict[] = [
  ...VERDICTS.filter((verdict) => verdict !== "NO_DATA"),
  "NO_DATA",
];

/** The finding about every pair in one or two sentences. */
export function gapsSummary(facts: GapsFacts, language: Language): string {
  const words = SENTENCES[language];
  const { groupCount, pairCount, counts, first } = facts;
  if (groupCount === 0) return words.none;
  if (pairCount === 0) return words.one;
  const verdicts = SPOKEN.flatMap((verdict) => {
    const count = counts.get(verdict) ?? 0;
    return count > 0 ? [inDigits(language, count, verdictCounts[verdict])] : [];
  });
  const all = words.all(
    inDigits(language, groupCount, groups),
    inDigits(language, pairCount, pairs),
    listed(language, verdicts),
  );
  if (facts.nothingCounts) return [all, words.nothing].join(" ");
  return [all, first ? words.first(listed(language, first)) : words.noGap].join(" ");
}
