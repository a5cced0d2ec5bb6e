import { type InLanguages, inDigits } from "../language.ts";
import { actors } from "../links/linkCounts.ts";

/** Title and description of an address, as search engines and previews of shared links show them. */
export interface PageWords {
  readonly title: string;
  readonly description: string;
}

/** The first screen, and whatever has no words of its own. */
export const homePage: InLanguages<PageWords> = {
  NB: {
    title: "Intercluster – hvem samarbeider med hvem",
    description:
      "Hvem samarbeider med hvem på tvers av næringsklynger, regioner og forskning, og hvor ingen gjør det. Hver forbindelse kan følges til kilden den bygger på.",
  },
  EN: {
    title: "Intercluster – who works with whom",
    description:
      "Who works with whom across industrial clusters, regions and research, and where nobody does. Every tie can be followed to the source it rests on.",
  },
  FI: {
    title: "Intercluster – kuka tekee yhteistyötä kenen kanssa",
    description:
      "Kuka tekee yhteistyötä kenen kanssa yli klusterien, alueiden ja tutkimuksen, ja missä ei kukaan. Jokaisen yhteyden voi seurata lähteeseen, johon se perustuu.",
  },
};

/** About the data. */
export const aboutPage: InLanguages<PageWords> = {
  NB: {
    title: "Om dataene",
    description: "Kilder, dekning, kjente feil, metode, lisens og kreditering.",
  },
  EN: {
    title: "About the data",
    description: "Sources, coverage, known errors, method, licence and attribution.",
  },
  FI: {
    title: "Tietoa aineistosta",
    description: "Lähteet, kattavuus, tunnetut virheet, menetelmä, lisenssi ja tekijätiedot.",
  },
};

/** An address, or an id in it, that leads nowhere. */
export const notFoundPage: InLanguages<PageWords> = {
  NB: { title: "Finnes ikke", description: "Det finnes ingenting på denne adressen." },
  EN: { title: "Not found", description: "There is nothing at this address." },
  FI: { title: "Ei löydy", description: "Tässä osoitteessa ei ole mitään." },
};

/** The question that an address of two sides asks. */
export const linksTitle: InLanguages<(from: string, to: string) => string> = {
  NB: (from, to) => `Hvem knytter sammen ${from} og ${to}?`,
  EN: (from, to) => `Who links ${from} and ${to}?`,
  FI: (from, to) => `Kuka yhdistää: ${from} ja ${to}?`,
};

/** What a region's page holds. */
export const regionDescription: InLanguages<(name: string, actors: number) => string> = {
  NB: (name, actors) => `${name}: ${actors} kjente aktører, forbindelsene deres og kildene.`,
  EN: (name, actors) => `${name}: ${actors} actors on record, their ties and the sources.`,
  FI: (name, actors) => `${name}: ${actors} tunnettua toimijaa, niiden yhteydet ja lähteet.`,
};

/** What a theme's page holds. */
export const themeDescription: InLanguages<(name: string, actors: number) => string> = {
  NB: (name, count) =>
    `${name}: ${inDigits("NB", count, actors)} er registrert med dette temaet, med kildene.`,
  EN: (name, count) =>
    `${name}: ${inDigits("EN", count, actors)} on record with this theme, with the sources.`,
  FI: (name, count) =>
    `${name}: tällä teemalla on kirjattu ${inDigits("FI", count, actors)}, lähteineen.`,
};

/** What a source's page holds; `origin` is publisher and date, as far as they are known. */
export const sourceDescription: InLanguages<(origin: string) => string> = {
  NB: (origin) => `${withStop(origin)}Det som bygger på denne kilden.`,
  EN: (origin) => `${withStop(origin)}What rests on this source.`,
  FI: (origin) => `${withStop(origin)}Mitä tähän lähteeseen perustuu.`,
};

function withStop(text: string): string {
  return text && `${text}. `;
}
