import type { Language } from "../../../seed/vocabulary.ts";
import type { Verdict } from "../../analysis/gaps/verdict.ts";
import { type InLanguages, inDigits, listed, sentence } from "../language.ts";
import { actors } from "../links/linkCounts.ts";
import { sidesShort } from "../links/sideKnown.ts";
import { chanceRange, observedPairs } from "./gapChance.ts";
import { type GapFacts, hasNoPairs, isOneActor } from "./gapFacts.ts";
import { namedList } from "./gapNamed.ts";

/** What the sentences are made of, written out. */
interface Pieces {
  readonly from: string;
  readonly to: string;
  readonly observed: string;
  readonly range: string;
  readonly shared: string;
  readonly themes: string;
  readonly cutters: string;
  readonly source: string;
}

/** What is to be said: the verdicts, and the ways in which some come about. */
type Case =
  | Exclude<Verdict, "AS_EXPECTED">
  | (
      | "NOTHING"
      | "APART"
      | "ONE_ACTOR"
      | "SAME"
      | "INSIDE"
      | "SHARED"
      | "BUT_FOR_SOURCE"
      | "WITHIN"
    );

type Sentences = Readonly<Record<Case, (pieces: Pieces) => string>>;

const SENTENCES: InLanguages<Sentences> = {
  NB: {
    NOTHING: () =>
      "Under filteret teller ingen forbindelse i det hele tatt, så det lar seg ikke si om noe mangler.",
    NO_DATA: () => "Det som ikke er registrert, sier da ingenting.",
    GAP: ({ observed, range }) =>
      `${observed}. Tilfeldigheten alene ville i 95 av 100 tilfeller gitt ${range}.`,
    APART: ({ themes }) =>
      `Ingen registrert vei av noen lengde går mellom dem, enda begge arbeider med ${themes}.`,
    CANNOT_TELL: ({ range }) =>
      `Ingen forbindelse på tvers er funnet, men tilfeldigheten alene kunne også gitt ingen (${range}). Om noe mangler, lar seg ikke si.`,
    THIN: ({ cutters }) =>
      `Bare én uavhengig vei er registrert mellom dem: uten ${cutters} er ingen igjen.`,
    ONE_ACTOR: () =>
      "Den ene siden er én aktør, så det kan ikke være mer enn én uavhengig vei. Den finnes.",
    STRONG: ({ observed, range }) =>
      `${observed}, flere enn tilfeldigheten ville gitt (${range}), også når en hvilken som helst kilde utelates.`,
    SAME: ({ from }) =>
      `Spørsmålet nevner samme side to ganger: ${from}. Da er det ingen par å telle.`,
    INSIDE: ({ from, to }) =>
      `${from} og ${to}: alle aktørene på den ene siden er også på den andre, så det er ingen par å telle.`,
    SHARED: ({ observed, range, shared }) =>
      `${observed}, færre enn tilfeldigheten ville gitt (${range}). Men ${shared} hører til begge sider, så dette er ikke noe hull.`,
    BUT_FOR_SOURCE: ({ observed, range, source }) =>
      `${observed}, flere enn tilfeldigheten ville gitt (${range}), men ikke uten ${source}. Derfor regnes det som ventet.`,
    WITHIN: ({ observed, range }) =>
      `${observed}, omtrent som tilfeldigheten ville gitt (${range}).`,
  },
  EN: {
    NOTHING: () =>
      "Under the filter no tie of the data counts at all, so whether any is missing cannot be told.",
    NO_DATA: () => "What is not on record then says nothing.",
    GAP: ({ observed, range }) =>
      `${observed}. Chance alone would give ${range} in 95 of 100 cases.`,
    APART: ({ themes }) =>
      `No way of any length between the two is on record, though both work on ${themes}.`,
    CANNOT_TELL: ({ range }) =>
      `No tie across has been found, but chance alone could also give none (${range}). Whether any is missing cannot be told.`,
    THIN: ({ cutters }) =>
      `A single independent route between the two is on record: without ${cutters} none is left.`,
    ONE_ACTOR: () =>
      "One of the sides is a single actor, so there cannot be more than one independent route. There is one.",
    STRONG: ({ observed, range }) =>
      `${observed}, more than chance would give (${range}), also when any one source is left out.`,
    SAME: ({ from }) =>
      `The question names the same side twice: ${from}. So there are no pairs to count.`,
    INSIDE: ({ from, to }) =>
      `${from} and ${to}: all actors of the one are also in the other, so there are no pairs to count.`,
    SHARED: ({ observed, range, shared }) =>
      `${observed}, fewer than chance would give (${range}). But on both sides there are some (${shared}), so this is no gap.`,
    BUT_FOR_SOURCE: ({ observed, range, source }) =>
      `${observed}, more than chance would give (${range}), but not without ${source}. So it counts as expected.`,
    WITHIN: ({ observed, range }) => `${observed}, about as chance would give (${range}).`,
  },
  FI: {
    NOTHING: () =>
      "Suodattimen mukaan mitään sidettä ei lueta, joten ei voida sanoa, puuttuuko jotain.",
    NO_DATA: () => "Se, mitä ei ole kirjattu, ei silloin kerro mitään.",
    GAP: ({ observed, range }) =>
      `${observed}. Sattuma yksin antaisi 95 tapauksessa sadasta ${range}.`,
    APART: ({ themes }) =>
      `Puolten välille ei ole kirjattu minkään pituista reittiä, vaikka niillä on yhteisiä teemoja: ${themes}.`,
    CANNOT_TELL: ({ range }) =>
      `Puolten välistä sidettä ei ole löytynyt, mutta sattumaltakaan niitä ei ehkä olisi (${range}). Ei voida sanoa, puuttuuko jotain.`,
    THIN: ({ cutters }) =>
      `Puolten välille on kirjattu vain yksi riippumaton reitti. Se kulkee tämän kautta: ${cutters}.`,
    ONE_ACTOR: () =>
      "Toinen puoli on yksi toimija, joten riippumattomia reittejä voi olla enintään yksi. Se on olemassa.",
    STRONG: ({ observed, range }) =>
      `${observed}. Se on enemmän kuin sattuma antaisi (${range}), vaikka mikä tahansa yksi lähde jätettäisiin pois.`,
    SAME: ({ from }) => `Kysymyksessä on sama puoli kahdesti: ${from}. Laskettavia pareja ei ole.`,
    INSIDE: ({ from, to }) =>
      `${from} ja ${to}: toisen puolen kaikki toimijat kuuluvat myös toiseen, joten laskettavia pareja ei ole.`,
    SHARED: ({ observed, range, shared }) =>
      `${observed}. Se on vähemmän kuin sattuma antaisi (${range}), mutta molemmille puolille kuuluu ${shared}, joten tämä ei ole aukko.`,
    BUT_FOR_SOURCE: ({ observed, range, source }) =>
      `${observed}. Se on enemmän kuin sattuma antaisi (${range}), mutta ei ilman tätä: ${source}. Siksi se luetaan odotetuksi.`,
    WITHIN: ({ observed, range }) => `${observed}, suunnilleen kuten sattuma antaisi (${range}).`,
  },
};

/** Why the verdict on a pair is what it is. */
export function gapReason(facts: GapFacts, language: Language): string {
  const { from, to, chance } = facts;
  const said = SENTENCES[language][caseOf(facts)]({
    from: from.name,
    to: to.name,
    observed: sentence(language, observedPairs(chance.observed, language)),
    range: chanceRange(chance, language),
    shared: inDigits(language, facts.shared, actors),
    themes: namedList(facts.themes, language),
    cutters: listed(language, facts.cutters),
    source: namedList(facts.strongBut, language),
  });
  return [...(facts.verdict === "NO_DATA" ? sidesShort([from, to], language) : []), said].join(" ");
}

function caseOf(facts: GapFacts): Case {
  const { verdict, chance } = facts;
  if (verdict === "CANNOT_TELL" && facts.nothingCounts) return "NOTHING";
  if (verdict === "GAP") return chance.observed < chance.low ? "GAP" : "APART";
  if (verdict !== "THIN" && verdict !== "AS_EXPECTED") return verdict;
  if (facts.sameSide) return "SAME";
  if (hasNoPairs(facts)) return "INSIDE";
  if (verdict === "THIN") return isOneActor(facts) ? "ONE_ACTOR" : "THIN";
  if (facts.strongBut.count > 0) return "BUT_FOR_SOURCE";
  return chance.observed < chance.low ? "SHARED" : "WITHIN";
}
