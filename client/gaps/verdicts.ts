import type { Text } from "../texts.ts";
import type { Verdict } from "./pairLine.gen.ts";

/** How a verdict looks and is called. Shape and shade both tell it apart; its name stands beside them. */
export interface VerdictView {
  readonly name: Text;
  /** What the name means, in a sentence. */
  readonly meaning: Text;
  /** The variable of its ground, and with `-link` at the end that of what is drawn on it; null where it has none. */
  readonly colour: string | null;
  /** What runs from one side to the other in a box of 24 × 24, as an SVG path of strokes. */
  readonly path: string;
  /** How thick its strokes are, in the same units. */
  readonly width: number;
}

/** Every verdict, what asks for attention first and what nothing is known of last; a test holds it to the contract. */
export const VERDICTS: readonly Verdict[] = [
  "GAP",
  "THIN",
  "AS_EXPECTED",
  "STRONG",
  "CANNOT_TELL",
  "NO_DATA",
];

/** Whether a verdict is one of knowledge: the others say how little is known, and never that there is no tie. */
export function isKnown(verdict: Verdict): boolean {
  return verdict !== "CANNOT_TELL" && verdict !== "NO_DATA";
}

/** The words and the sign of every verdict: a link that is broken, thin, middling or thick; none where it is not known. */
export const VERDICT_VIEWS: Readonly<Record<Verdict, VerdictView>> = {
  GAP: {
    name: { nb: "Hull", en: "Gap", fi: "Aukko" },
    meaning: {
      nb: "Færre forbindelser enn tilfeldigheter ville gitt, eller ingen vei mellom to som arbeider med det samme.",
      en: "Fewer ties than chance would give, or no way between two that work on the same themes.",
      fi: "Vähemmän siteitä kuin sattuma antaisi, tai ei mitään reittiä kahden samoja teemoja työstävän välillä.",
    },
    colour: "--verdict-gap",
    path: "M3 12H9M15 12H21",
    width: 8,
  },
  THIN: {
    name: { nb: "Tynn", en: "Thin", fi: "Ohut" },
    meaning: {
      nb: "Bare én uavhengig vei: faller én aktør fra, er det et hull.",
      en: "A single independent route: were one actor to leave, it would be a gap.",
      fi: "Vain yksi riippumaton reitti: jos yksi toimija jää pois, syntyy aukko.",
    },
    colour: "--verdict-thin",
    path: "M3 12H21",
    width: 2,
  },
  AS_EXPECTED: {
    name: { nb: "Som ventet", en: "As expected", fi: "Odotettu" },
    meaning: {
      nb: "Omtrent så mange forbindelser som tilfeldigheter ville gitt.",
      en: "About as many ties as chance would give.",
      fi: "Suunnilleen niin monta sidettä kuin sattuma antaisi.",
    },
    colour: "--verdict-expected",
    path: "M3 12H21",
    width: 6,
  },
  STRONG: {
    name: { nb: "Sterk", en: "Strong", fi: "Vahva" },
    meaning: {
      nb: "Flere forbindelser enn tilfeldigheter ville gitt, også når en hvilken som helst kilde tas bort.",
      en: "More ties than chance would give, also when any one source is left out.",
      fi: "Enemmän siteitä kuin sattuma antaisi, myös kun mikä tahansa yksi lähde jätetään pois.",
    },
    colour: "--verdict-strong",
    path: "M3 12H21",
    width: 11,
  },
  CANNOT_TELL: {
    name: { nb: "Kan ikke avgjøres", en: "Cannot tell", fi: "Ei voi sanoa" },
    meaning: {
      nb: "Ingen forbindelse er funnet, men så få kunne også være tilfeldig. Det er ikke et hull.",
      en: "No tie was found, but chance might give none either. That is not a gap.",
      fi: "Sidettä ei löytynyt, mutta sattumakaan ei ehkä antaisi yhtään. Se ei ole aukko.",
    },
    colour: null,
    path: "M9 9.2a3 3 0 1 1 4.4 2.6c-1 .6-1.4 1.1-1.4 2.2M12 17.4v.2",
    width: 2,
  },
  NO_DATA: {
    name: { nb: "Mangler data", en: "No data", fi: "Ei tietoja" },
    meaning: {
      nb: "For lite er lest om minst én av dem: under tre aktører, eller færre enn halvparten av aktørene har noen forbindelse i kildene.",
      en: "Too little was read about at least one of them: under three actors, or fewer than half of its actors have any tie on record.",
      fi: "Ainakin toisesta on luettu liian vähän: alle kolme toimijaa, tai alle puolella toimijoista on yhtään sidettä lähteissä.",
    },
    colour: null,
    path: "",
    width: 0,
  },
};
