import type { Language } from "../../../seed/vocabulary.ts";
import { type InLanguages, listed } from "../language.ts";

/** What decides whether there is anything to say. */
export interface BrokerageGround {
  readonly sides: readonly string[];
  /** How many actors each side has. */
  readonly sizes: readonly number[];
  readonly sameSide: boolean;
  readonly edgeCount: number;
  readonly pairCount: number;
}

interface Sentences {
  readonly sameSide: (side: string) => string;
  readonly empty: (side: string) => string;
  readonly single: (side: string) => string;
  readonly nested: (sides: string) => string;
  readonly fewActors: string;
  readonly noTies: string;
}

const SENTENCES: InLanguages<Sentences> = {
  NB: {
    sameSide: (side) =>
      `Spørsmålet nevner samme side to ganger: ${side}. Da er det ingen par å se på.`,
    empty: (side) => `${side}: ingen aktør er registrert, så det er ingen par å se på.`,
    single: (side) => `${side}: bare én aktør er registrert, så det er ingen par å se på.`,
    nested: (sides) =>
      `${sides}: alle aktører på den ene siden er også på den andre, så det er ingen par å se på.`,
    fewActors: "Færre enn to aktører er registrert, så det er ingen par å se på.",
    noTies:
      "Ingen forbindelse teller under dette filteret, så det kan ikke sies hvem som står mellom andre. Det betyr ikke at ingen samarbeider.",
  },
  EN: {
    sameSide: (side) =>
      `The question names the same side twice: ${side}. So there is no pair to look at.`,
    empty: (side) => `${side}: no actor is on record, so there is no pair to look at.`,
    single: (side) => `${side}: only one actor is on record, so there is no pair to look at.`,
    nested: (sides) =>
      `${sides}: all actors of the one side are also on the other, so there is no pair to look at.`,
    fewActors: "Fewer than two actors are on record, so there is no pair to look at.",
    noTies:
      "No tie counts under this filter, so nobody can be said to stand between others. It does not mean that nobody works together.",
  },
  FI: {
    sameSide: (side) =>
      `Kysymyksessä on sama puoli kahdesti: ${side}. Siksi tarkasteltavia pareja ei ole.`,
    empty: (side) => `${side}: toimijoita ei ole kirjattu, joten tarkasteltavia pareja ei ole.`,
    single: (side) => `${side}: vain yksi toimija on kirjattu, joten tarkasteltavia pareja ei ole.`,
    nested: (sides) =>
      `${sides}: yhden puolen kaikki toimijat ovat myös toisella puolella, joten tarkasteltavia pareja ei ole.`,
    fewActors: "Toimijoita on kirjattu alle kaksi, joten tarkasteltavia pareja ei ole.",
    noTies:
      "Tämän suodattimen mukaan mitään sidettä ei lasketa, joten ei voi sanoa, kuka on muiden välissä. Se ei tarkoita, ettei yhteistyötä ole.",
  },
};

/** Why nobody can be said to stand between others; null where there is something to say. */
export function brokerageLack(ground: BrokerageGround, language: Language): string | null {
  const words = SENTENCES[language];
  if (ground.pairCount > 0) return ground.edgeCount > 0 ? null : words.noTies;
  const { sides, sizes, sameSide } = ground;
  const empty = sides[sizes.indexOf(0)];
  if (empty !== undefined) return words.empty(empty);
  const [one, other] = sides;
  if (one === undefined) return words.fewActors;
  if (other === undefined) return words.single(one);
  return sameSide ? words.sameSide(one) : words.nested(listed(language, sides));
}
