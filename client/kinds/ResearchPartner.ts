import type { KindView } from "./kindView.ts";

/** Research or education. */
export const ResearchPartner: KindView = {
  colour: "--kind-research",
  shape: "diamond",
  path: "M12 1.5 22.5 12 12 22.5 1.5 12z",
  name: { nb: "forskningspartner", en: "research partner", fi: "tutkimuskumppani" },
  plural: { nb: "Forskningspartnere", en: "Research partners", fi: "Tutkimuskumppanit" },
  counted: {
    one: {
      nb: "{count} forskningspartner",
      en: "{count} research partner",
      fi: "{count} tutkimuskumppani",
    },
    other: {
      nb: "{count} forskningspartnere",
      en: "{count} research partners",
      fi: "{count} tutkimuskumppania",
    },
  },
};
