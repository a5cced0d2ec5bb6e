import type { Language } from "../../../seed/vocabulary.ts";
import type { Finding } from "../../links/finding.ts";
import { type InLanguages, listed } from "../language.ts";
import { joiningParts, type LinkNumbers } from "./linkParts.ts";
import { type NamedSide, sideKnown, sidesShort } from "./sideKnown.ts";

/** What the reason of a finding rests on. */
export interface ReasonFacts {
  readonly finding: Finding;
  readonly from: NamedSide;
  readonly to: NamedSide;
  readonly numbers: LinkNumbers;
}

interface Sentences {
  readonly linked: (parts: string) => string;
  readonly noPath: string;
  readonly provesNothing: string;
}

const SENTENCES: InLanguages<Sentences> = {
  NB: {
    linked: (parts) => `Dette er registrert under filteret: ${parts}.`,
    noPath: "Under filteret går det ingen vei av noen lengde mellom sidene.",
    provesNothing: "Da sier et tomt svar ingenting.",
  },
  EN: {
    linked: (parts) => `This is on record under the filter: ${parts}.`,
    noPath: "Under the filter no path of any length runs between the sides.",
    provesNothing: "An empty answer then says nothing.",
  },
  FI: {
    linked: (parts) => `Suodattimen mukaan on kirjattu: ${parts}.`,
    noPath: "Suodattimen mukaan puolten välillä ei ole minkään pituista reittiä.",
    provesNothing: "Silloin tyhjä vastaus ei kerro mitään.",
  },
};

/** Why the finding is what it is. */
export function linksReason(facts: ReasonFacts, language: Language): string {
  const words = SENTENCES[language];
  const sides = [facts.from, facts.to];
  if (facts.finding === "LINKED")
    return words.linked(listed(language, joiningParts(facts.numbers, language).parts));
  if (facts.finding === "NO_LINK_ON_RECORD")
    return [...sides.map((side) => sideKnown(side, language)), words.noPath].join(" ");
  return [...sidesShort(sides, language), words.provesNothing].join(" ");
}
