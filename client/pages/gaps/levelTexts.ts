import type { TextsFor } from "../../texts.ts";
import type { RegionLevel } from "./groupChoices.gen.ts";

/** What the regions of each level are called. */
export const LEVEL_PLURALS: TextsFor<RegionLevel> = {
  COUNTRY: { nb: "Land", en: "Countries", fi: "Maat" },
  MACRO: { nb: "Landsdeler", en: "Parts of countries", fi: "Suuralueet" },
  COUNTY: { nb: "Fylker", en: "Counties", fi: "Maakunnat" },
  DISTRICT: { nb: "Distrikter", en: "Districts", fi: "Seudut" },
  MUNICIPALITY: { nb: "Kommuner", en: "Municipalities", fi: "Kunnat" },
  SITE: {
    nb: "Steder og industriparker",
    en: "Towns and industrial parks",
    fi: "Taajamat ja teollisuuspuistot",
  },
};
