import type { RegionLevel } from "../panels/region/region.gen.ts";
import type { TextsFor } from "../texts.ts";

/** What each level of region is called; a new level does not compile until it is here. */
export const LEVEL_NAMES: TextsFor<RegionLevel> = {
  COUNTRY: { nb: "land", en: "country", fi: "maa" },
  MACRO: { nb: "landsdel", en: "part of a country", fi: "suuralue" },
  COUNTY: { nb: "fylke", en: "county", fi: "maakunta" },
  DISTRICT: { nb: "distrikt", en: "district", fi: "seutu" },
  MUNICIPALITY: { nb: "kommune", en: "municipality", fi: "kunta" },
  SITE: {
    nb: "sted eller industripark",
    en: "town or industrial park",
    fi: "taajama tai teollisuuspuisto",
  },
};
