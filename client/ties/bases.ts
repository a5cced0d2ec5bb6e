import type { Text } from "../texts.ts";
import type { Basis } from "./tieLine.gen.ts";

/** How sure a tie is: its name, what the name means, and its line. */
export interface BasisView {
  name: Text;
  meaning: Text;
  line: "solid" | "dashed" | "dotted";
}

/** The words and the line of every basis, strongest first. */
export const BASIS_VIEWS = {
  STATED: {
    name: { nb: "oppgitt", en: "stated", fi: "todettu" },
    meaning: {
      nb: "Kilden sier det.",
      en: "The source says it.",
      fi: "Lähde sanoo sen.",
    },
    line: "solid",
  },
  INFERRED: {
    name: { nb: "utledet", en: "inferred", fi: "päätelty" },
    meaning: {
      nb: "Det følger av et navn, en liste eller en sammenheng.",
      en: "It follows from a name, a list or a context.",
      fi: "Se seuraa nimestä, luettelosta tai yhteydestä.",
    },
    line: "dashed",
  },
  INTENDED: {
    name: { nb: "planlagt", en: "planned", fi: "suunniteltu" },
    meaning: {
      nb: "Ønsket, håpet på eller planlagt, ikke meldt som gjort.",
      en: "Wanted, hoped for or planned, not reported as done.",
      fi: "Toivottu tai suunniteltu, ei kerrottu toteutuneeksi.",
    },
    line: "dotted",
  },
} satisfies Record<Basis, BasisView>;
