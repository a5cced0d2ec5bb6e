import type { ActorKind, Language } from "../../../seed/vocabulary.ts";
import { type InLanguages, listed, sentence } from "../language.ts";

interface KindWords {
  readonly one: string;
  readonly two: string;
}

const KINDS: InLanguages<Readonly<Record<ActorKind, KindWords>>> = {
  NB: {
    Cluster: { one: "en klynge", two: "to klynger" },
    Company: { one: "en bedrift", two: "to bedrifter" },
    Supporter: { one: "en støttespiller", two: "to støttespillere" },
    ResearchPartner: { one: "en forskningspartner", two: "to forskningspartnere" },
  },
  EN: {
    Cluster: { one: "a cluster", two: "two clusters" },
    Company: { one: "a company", two: "two companies" },
    Supporter: { one: "a supporter", two: "two supporters" },
    ResearchPartner: { one: "a research partner", two: "two research partners" },
  },
  FI: {
    Cluster: { one: "klusteri", two: "kaksi klusteria" },
    Company: { one: "yritys", two: "kaksi yritystä" },
    Supporter: { one: "tukija", two: "kaksi tukijaa" },
    ResearchPartner: { one: "tutkimuskumppani", two: "kaksi tutkimuskumppania" },
  },
};

/** `A company and a research partner`, `Two supporters`, as a sentence begins. */
export function kindsTogether(kinds: readonly [ActorKind, ActorKind], language: Language): string {
  const words = KINDS[language];
  const [a, b] = kinds;
  const text = a === b ? words[a].two : listed(language, [words[a].one, words[b].one]);
  return sentence(language, text);
}
