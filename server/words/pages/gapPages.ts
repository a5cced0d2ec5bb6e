import type { RegionLevel } from "../../../seed/vocabulary.ts";
import type { InLanguages } from "../language.ts";

/** What is set against each other on a page of gaps. */
export type GroupKind = RegionLevel | "CLUSTERS";

const KINDS: InLanguages<Readonly<Record<GroupKind, string>>> = {
  NB: {
    COUNTRY: "land",
    MACRO: "landsdeler",
    COUNTY: "fylker",
    DISTRICT: "distrikter",
    MUNICIPALITY: "kommuner",
    SITE: "steder",
    CLUSTERS: "klynger",
  },
  EN: {
    COUNTRY: "countries",
    MACRO: "parts of countries",
    COUNTY: "counties",
    DISTRICT: "districts",
    MUNICIPALITY: "municipalities",
    SITE: "sites",
    CLUSTERS: "clusters",
  },
  FI: {
    COUNTRY: "maat",
    MACRO: "suuralueet",
    COUNTY: "maakunnat",
    DISTRICT: "seudut",
    MUNICIPALITY: "kunnat",
    SITE: "paikat",
    CLUSTERS: "klusterit",
  },
};

const TITLES: InLanguages<(kind: string) => string> = {
  NB: (kind) => `Hvor det mangler forbindelser: ${kind}`,
  EN: (kind) => `Where links are missing: ${kind}`,
  FI: (kind) => `Missä yhteydet puuttuvat: ${kind}`,
};

/** The title of a page that sets groups of a kind against each other. */
export const gapsTitle: InLanguages<(kind: GroupKind) => string> = {
  NB: (kind) => TITLES.NB(KINDS.NB[kind]),
  EN: (kind) => TITLES.EN(KINDS.EN[kind]),
  FI: (kind) => TITLES.FI(KINDS.FI[kind]),
};

/** The title of the page of one pair. */
export const gapTitle: InLanguages<(from: string, to: string) => string> = {
  NB: (from, to) => `Hva er det mellom ${from} og ${to}?`,
  EN: (from, to) => `What is there between ${from} and ${to}?`,
  FI: (from, to) => `Mitä niiden välillä on: ${from} ja ${to}?`,
};

/** What such a page holds, said where the finding itself is not worked out yet. */
export const gapsDescription: InLanguages<string> = {
  NB: "Hvor forbindelser mangler, hvor sikkert det er, og hva det bygger på. At noe ikke er kjent, regnes aldri som at det mangler.",
  EN: "Where links are missing, how sure that is, and what it rests on. What is not known never counts as missing.",
  FI: "Missä siteitä puuttuu, kuinka varmaa se on ja mihin se perustuu. Tuntematonta ei koskaan lueta puuttuvaksi.",
};
