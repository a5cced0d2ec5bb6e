import type { Language } from "../../../seed/vocabulary.ts";
import { type Counted, type InLanguages, inDigits } from "../language.ts";

/** How much was read about an actor. */
interface ReadFacts {
  readonly name: string;
  /** Sources that say anything about it. */
  readonly sources: number;
  /** Actors that it is tied to. */
  readonly tied: number;
}

const SOURCES: InLanguages<Counted> = {
  NB: { one: "{n} kilde", other: "{n} kilder" },
  EN: { one: "{n} source", other: "{n} sources" },
  FI: { one: "{n} lähde", other: "{n} lähdettä" },
};

const TIED: InLanguages<Counted> = {
  NB: { one: "knyttet til {n} aktør", other: "knyttet til {n} aktører" },
  EN: { one: "tied to {n} actor", other: "tied to {n} actors" },
  FI: { one: "sidoksissa {n} toimijaan", other: "sidoksissa {n} toimijaan" },
};

const UNSEEN: InLanguages<string> = {
  NB: "Det kan finnes en forbindelse som ingen har lest om; jo mindre som er lest om den ene, desto mindre teller paret.",
  EN: "There may be a tie that nobody has read about; the less was read about either, the less the pair counts.",
  FI: "Side voi olla olemassa, vaikka siitä ei ole luettu; mitä vähemmän jommastakummasta on luettu, sitä vähemmän pari painaa.",
};

/** How much was read about two actors, and why that counts. */
export function introductionCoverage(
  both: readonly [ReadFacts, ReadFacts],
  language: Language,
): string {
  const each = both.map(({ name, sources, tied }) => {
    const read = inDigits(language, sources, SOURCES);
    return `${name}: ${read}, ${inDigits(language, tied, TIED)}.`;
  });
  return [...each, UNSEEN[language]].join(" ");
}
