import type { Language } from "../../../seed/vocabulary.ts";
import { type Counted, type InLanguages, inDigits, listed } from "../language.ts";

/** What makes an introduction worth it. */
export interface IntroductionFacts {
  /** Names of the two, and of those who could introduce them. */
  readonly from: string;
  readonly to: string;
  readonly introducers: readonly string[];
  /** Labels of the themes that both work on. */
  readonly themes: readonly string[];
  /** Pairs of one actor from each side that would come closer. */
  readonly closer: number;
  /** Plans on record between the two. */
  readonly plans: number;
}

const CLOSER: InLanguages<Counted> = {
  NB: {
    one: "En forbindelse ville bringe bare de to selv nærmere hverandre.",
    other: "En forbindelse ville bringe {n} par på tvers av sidene nærmere hverandre.",
  },
  EN: {
    one: "A tie would bring only the two themselves closer.",
    other: "A tie would bring {n} pairs across the two sides closer.",
  },
  FI: {
    one: "Side lähentäisi vain näitä kahta.",
    other: "Side lähentäisi {n} paria puolten välillä.",
  },
};

interface Sentences {
  readonly one: (facts: IntroductionFacts, introducer: string) => string;
  readonly two: (facts: IntroductionFacts, introducers: string) => string;
  readonly none: (facts: IntroductionFacts) => string;
  readonly themes: (themes: string) => string;
  readonly plan: string;
}

const SENTENCES: InLanguages<Sentences> = {
  NB: {
    one: ({ from, to }, introducer) => `${introducer} kan introdusere ${from} for ${to}.`,
    two: ({ from, to }, introducers) => `${introducers} kan sammen introdusere ${from} for ${to}.`,
    none: ({ from, to }) =>
      `${from} og ${to} må ta kontakt selv: ingen som er registrert, kan introdusere dem.`,
    themes: (themes) => `Begge arbeider med ${themes}.`,
    plan: "En plan mellom de to er registrert, så de kan kjenne hverandre allerede.",
  },
  EN: {
    one: ({ from, to }, introducer) => `${introducer} could introduce ${from} to ${to}.`,
    two: ({ from, to }, introducers) => `${introducers} could together introduce ${from} to ${to}.`,
    none: ({ from, to }) =>
      `${from} and ${to} have to make contact themselves: nobody on record could introduce them.`,
    themes: (themes) => `Both work on ${themes}.`,
    plan: "A plan between the two is on record, so they may know each other already.",
  },
  FI: {
    one: ({ from, to }, introducer) =>
      `${introducer} voi esitellä nämä toisilleen: ${from} ja ${to}.`,
    two: ({ from, to }, introducers) =>
      `${introducers} voivat yhdessä esitellä nämä toisilleen: ${from} ja ${to}.`,
    none: ({ from, to }) =>
      `Näiden on otettava yhteyttä itse: ${from} ja ${to}. Tiedossa ei ole ketään, joka voisi esitellä ne toisilleen.`,
    themes: (themes) => `Yhteiset teemat: ${themes}.`,
    plan: "Näiden välille on kirjattu suunnitelma, joten ne voivat jo tuntea toisensa.",
  },
};

/** Why two actors are worth introducing to each other, in a few sentences. */
export function introductionReason(facts: IntroductionFacts, language: Language): string {
  const words = SENTENCES[language];
  const { themes, closer, plans } = facts;
  return [
    who(facts, language),
    ...(themes.length > 0 ? [words.themes(listed(language, themes))] : []),
    inDigits(language, closer, CLOSER),
    ...(plans > 0 ? [words.plan] : []),
  ].join(" ");
}

function who(facts: IntroductionFacts, language: Language): string {
  const words = SENTENCES[language];
  const [first, second] = facts.introducers;
  if (first === undefined) return words.none(facts);
  if (second === undefined) return words.one(facts, first);
  return words.two(facts, listed(language, facts.introducers));
}
