import type { Language } from "../../../seed/vocabulary.ts";
import { type InLanguages, number } from "../language.ts";
import { percent } from "../percent.ts";

/** What a ranking found; means over the rounds. */
interface FoundFacts {
  /** The chance of a hidden tie to stand before a pair that is not tied. */
  readonly auc: number;
  readonly precisionAtTen: number;
}

/** What the summary of a measurement rests on. */
export interface QualityFacts {
  readonly rounds: number;
  readonly tieCount: number;
  readonly hiddenCount: number;
  readonly missedCount: number;
  /** Lists that were looked at, and those that were left out by lot. */
  readonly listCount: number;
  readonly leftOutCount: number;
  /** Null where there was nothing to find. */
  readonly found: {
    readonly introductions: FoundFacts;
    readonly degreeProduct: FoundFacts;
    readonly random: FoundFacts;
    readonly bestPrecision: number;
  } | null;
}

/** How good the ranking is beside chance, from the worst on: the chance (AUC) below which it is so. */
const GRADES = [
  { below: 0.45, grade: "worse" },
  { below: 0.55, grade: "chance" },
  { below: 0.7, grade: "weak" },
  { below: 0.85, grade: "fair" },
  { below: Number.POSITIVE_INFINITY, grade: "good" },
] as const;
type Grade = (typeof GRADES)[number]["grade"];

/** Two chances that differ by less are called alike: with other ties hidden, each would differ by some 0.02 to 0.03. */
const ALIKE = 0.05;

/** The ranking held against the number of ties alone. */
type Beside = "better" | "alike" | "worse";

/** The figures written out. */
type Figures = Readonly<Record<"ours" | "degree" | "random" | "best", string>>;

interface Sentences {
  readonly nothing: string;
  readonly how: (hidden: string, ties: string, rounds: string) => string;
  readonly chance: (figures: Figures) => string;
  readonly first: (figures: Figures) => string;
  readonly grade: Readonly<Record<Grade, string>>;
  readonly beside: Readonly<Record<Beside, string>>;
  readonly missed: (count: string) => string;
  readonly lot: (count: string, all: string) => string;
  readonly meaning: string;
}

const SENTENCES: InLanguages<Sentences> = {
  NB: {
    nothing: "Det er ingenting å måle: ingen forbindelse går mellom to av gruppene.",
    how: (hidden, ties, rounds) =>
      `${hidden} av ${ties} forbindelser mellom gruppene ble skjult og lett etter igjen, ${rounds} ganger.`,
    chance: ({ ours, degree, random }) =>
      `En skjult forbindelse sto foran et par uten forbindelse i ${ours} av tilfellene; ordnet bare etter antall forbindelser i ${degree}, tilfeldig i ${random}.`,
    first: ({ ours, degree, random, best }) =>
      `Blant de ti første på en liste var ${ours} skjulte forbindelser (antall forbindelser ${degree}, tilfeldig ${random}, best mulig ${best}).`,
    grade: {
      worse: "Det er dårligere enn tilfeldig",
      chance: "Det er knapt bedre enn tilfeldig",
      weak: "Det er noe bedre enn tilfeldig",
      fair: "Det er klart bedre enn tilfeldig",
      good: "Det er langt bedre enn tilfeldig",
    },
    beside: {
      better: "og bedre enn å gå etter antall forbindelser alene.",
      alike: "og omtrent som å gå etter antall forbindelser alene.",
      worse: "og dårligere enn å gå etter antall forbindelser alene.",
    },
    missed: (count) =>
      `Skjulte forbindelser som ikke var blant parene det ble sett på: ${count}; de er ikke med i tallene for plassering.`,
    lot: (count, all) =>
      `${count} av ${all} lister ble trukket ut ved loddtrekning, siden alle ville ta for lang tid.`,
    meaning:
      "Introduksjonene er valgt for det de ville gi, ikke for at de er sannsynlige; tallene sier hvor godt listen kjenner igjen forbindelser som alt finnes.",
  },
  EN: {
    nothing: "There is nothing to measure: no tie joins two of the groups.",
    how: (hidden, ties, rounds) =>
      `${hidden} of ${ties} ties between the groups were hidden and looked for again, ${rounds} times.`,
    chance: ({ ours, degree, random }) =>
      `A hidden tie stood before a pair that is not tied in ${ours} of the cases; by the number of ties alone in ${degree}, at random in ${random}.`,
    first: ({ ours, degree, random, best }) =>
      `Of the first ten of a list, ${ours} were hidden ties (number of ties ${degree}, random ${random}, best possible ${best}).`,
    grade: {
      worse: "That is worse than chance",
      chance: "That is hardly better than chance",
      weak: "That is somewhat better than chance",
      fair: "That is clearly better than chance",
      good: "That is far better than chance",
    },
    beside: {
      better: "and better than going by the number of ties alone.",
      alike: "and about as good as going by the number of ties alone.",
      worse: "and worse than going by the number of ties alone.",
    },
    missed: (count) =>
      `Hidden ties that were not among the pairs looked at: ${count}; they have no place in the figures.`,
    lot: (count, all) =>
      `${count} of ${all} lists were drawn by lot, since all of them would take too long.`,
    meaning:
      "Introductions are chosen for what they would bring, not for being likely; the figures say how well the list knows ties that are there already.",
  },
  FI: {
    nothing: "Mitattavaa ei ole: mikään side ei yhdistä kahta ryhmää.",
    how: (hidden, ties, rounds) =>
      `Ryhmien välisiä siteitä on ${ties}. Niistä piilotettiin ${hidden} ja etsittiin uudelleen; näin tehtiin ${rounds} kertaa.`,
    chance: ({ ours, degree, random }) =>
      `Piilotettu side oli sitoutumattoman parin edellä näin usein: ${ours}; pelkän siteiden määrän mukaan ${degree}, satunnaisesti ${random}.`,
    first: ({ ours, degree, random, best }) =>
      `Piilotettujen siteiden osuus listan kymmenestä ensimmäisestä: ${ours} (siteiden määrän mukaan ${degree}, satunnaisesti ${random}, paras mahdollinen ${best}).`,
    grade: {
      worse: "Se on huonompi kuin sattuma",
      chance: "Se on tuskin sattumaa parempi",
      weak: "Se on jonkin verran sattumaa parempi",
      fair: "Se on selvästi sattumaa parempi",
      good: "Se on paljon sattumaa parempi",
    },
    beside: {
      better: "ja parempi kuin pelkkä siteiden määrä.",
      alike: "ja suunnilleen yhtä hyvä kuin pelkkä siteiden määrä.",
      worse: "ja huonompi kuin pelkkä siteiden määrä.",
    },
    missed: (count) =>
      `Piilotettuja siteitä, jotka eivät olleet tarkasteltujen parien joukossa: ${count}; niillä ei ole sijaa luvuissa.`,
    lot: (count, all) =>
      `Listoja on ${all}, ja niistä arvottiin ${count}, koska kaikki veisivät liian kauan.`,
    meaning:
      "Esittelyt valitaan sen mukaan, mitä ne toisivat, ei sen mukaan, kuinka todennäköisiä ne ovat; luvut kertovat, kuinka hyvin lista tunnistaa jo olemassa olevia siteitä.",
  },
};

/** How well introductions find ties that are there, beside the baselines, and what that means. */
export function introductionQuality(facts: QualityFacts, language: Language): string {
  const words = SENTENCES[language];
  const { found } = facts;
  const say = (count: number) => number(language, count);
  if (!found) return words.nothing;
  const { introductions: ours, degreeProduct: degree, random, bestPrecision } = found;
  const written = (of: (each: FoundFacts) => number, best: number) => ({
    ours: percent(language, of(ours)),
    degree: percent(language, of(degree)),
    random: percent(language, of(random)),
    best: percent(language, best),
  });
  const all = facts.listCount + facts.leftOutCount;
  return [
    words.how(say(facts.hiddenCount), say(facts.tieCount), say(facts.rounds)),
    words.chance(written((each) => each.auc, 1)),
    words.first(written((each) => each.precisionAtTen, bestPrecision)),
    `${words.grade[gradeOf(ours.auc)]}, ${words.beside[besideOf(ours.auc - degree.auc)]}`,
    ...(facts.missedCount > 0 ? [words.missed(say(facts.missedCount))] : []),
    ...(facts.leftOutCount > 0 ? [words.lot(say(facts.listCount), say(all))] : []),
    words.meaning,
  ].join(" ");
}

function gradeOf(auc: number): Grade {
  return GRADES.find(({ below }) => auc < below)?.grade ?? "good";
}

function besideOf(difference: number): Beside {
  if (Math.abs(difference) < ALIKE) return "alike";
  return difference > 0 ? "better" : "worse";
}
