import type { KindView } from "./kindView.ts";

/** A public body, association, host, programme or project. */
export const Supporter: KindView = {
  colour: "--kind-supporter",
  shape: "ellipse",
  path: "M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19z",
  name: { nb: "støttespiller", en: "supporter", fi: "tukija" },
  plural: { nb: "Støttespillere", en: "Supporters", fi: "Tukijat" },
  counted: {
    one: { nb: "{count} støttespiller", en: "{count} supporter", fi: "{count} tukija" },
    other: { nb: "{count} støttespillere", en: "{count} supporters", fi: "{count} tukijaa" },
  },
};
