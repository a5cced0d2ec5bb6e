import type { Language } from "../../../seed/vocabulary.ts";
import { type InLanguages, inDigits } from "../language.ts";
import { actors } from "../links/linkCounts.ts";
import type { PageWords } from "./pages.ts";

/** An exploration before its first step. */
export const explorePage: InLanguages<PageWords> = {
  NB: {
    title: "Utforsk nettverket",
    description:
      "Begynn med en aktør, en region eller et tema, og se hvem som er knyttet til hvem, skritt for skritt, med kilden for hver forbindelse.",
  },
  EN: {
    title: "Explore the network",
    description:
      "Begin with an actor, a region or a theme, and see who is tied to whom, step by step, with the source of every tie.",
  },
  FI: {
    title: "Tutki verkostoa",
    description:
      "Aloita toimijasta, alueesta tai teemasta ja katso askel askeleelta, kuka on sidoksissa kehen, jokaisen siteen lähteineen.",
  },
};

/** The network around something, by its name. */
export const exploreTitle: InLanguages<(name: string) => string> = {
  NB: (name) => `Nettverket rundt ${name}`,
  EN: (name) => `The network around ${name}`,
  FI: (name) => `Verkosto: ${name}`,
};

const AROUND: InLanguages<(name: string) => string> = {
  NB: (name) => `Hvem ${name} er knyttet til, og kilden for hver forbindelse.`,
  EN: (name) => `Whom ${name} is tied to, and the source of every tie.`,
  FI: (name) => `${name}: keihin se on sidoksissa, ja jokaisen siteen lähde.`,
};

const AMONG: InLanguages<(count: string) => string> = {
  NB: (count) => `${count}, forbindelsene mellom dem, og kilden for hver av dem.`,
  EN: (count) => `${count}, the ties among them, and the source of each.`,
  FI: (count) => `${count}, niiden keskinäiset siteet ja jokaisen lähde.`,
};

/** What an exploration shows that begins with an actor, or with several of a region or a theme. */
export const exploreDescription = {
  actor: AROUND,
  several: (language: Language, count: number): string =>
    AMONG[language](inDigits(language, count, actors)),
};

/** What two sources say of an actor. */
export const compareTitle: InLanguages<(actor: string) => string> = {
  NB: (actor) => `Hva to kilder sier om ${actor}`,
  EN: (actor) => `What two sources say of ${actor}`,
  FI: (actor) => `Mitä kaksi lähdettä sanoo: ${actor}`,
};
