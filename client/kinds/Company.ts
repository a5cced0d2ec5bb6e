import type { KindView } from "./kindView.ts";

/** A company. */
export const Company: KindView = {
  colour: "--kind-company",
  shape: "rectangle",
  path: "M4 4h16v16H4z",
  name: { nb: "bedrift", en: "company", fi: "yritys" },
  plural: { nb: "Bedrifter", en: "Companies", fi: "Yritykset" },
  counted: {
    one: { nb: "{count} bedrift", en: "{count} company", fi: "{count} yritys" },
    other: { nb: "{count} bedrifter", en: "{count} companies", fi: "{count} yritystä" },
  },
};
