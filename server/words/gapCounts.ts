import type { Counted, InLanguages } from "./language.ts";

/** Names of what is counted between two groups. */
export const pairsTied: InLanguages<Counted> = {
  NB: { one: "{n} par av aktører", other: "{n} par av aktører" },
  EN: { one: "{n} pair of actors", other: "{n} pairs of actors" },
  FI: { one: "{n} toimijapari", other: "{n} toimijaparia" },
};

export const groups: InLanguages<Counted> = {
  NB: { one: "{n} gruppe", other: "{n} grupper" },
  EN: { one: "{n} group", other: "{n} groups" },
  FI: { one: "{n} ryhmä", other: "{n} ryhmää" },
};

export const pairs: InLanguages<Counted> = {
  NB: { one: "{n} par", other: "{n} par" },
  EN: { one: "{n} pair", other: "{n} pairs" },
  FI: { one: "{n} pari", other: "{n} paria" },
};

export const themes: InLanguages<Counted> = {
  NB: { one: "{n} tema", other: "{n} temaer" },
  EN: { one: "{n} theme", other: "{n} themes" },
  FI: { one: "{n} teema", other: "{n} teemaa" },
};

export const sources: InLanguages<Counted> = {
  NB: { one: "{n} kilde", other: "{n} kilder" },
  EN: { one: "{n} source", other: "{n} sources" },
  FI: { one: "{n} lähde", other: "{n} lähdettä" },
};

export const routes: InLanguages<Counted> = {
  NB: { one: "{n} vei", other: "{n} veier" },
  EN: { one: "{n} route", other: "{n} routes" },
  FI: { one: "{n} reitti", other: "{n} reittiä" },
};

/** What of a list is not named. */
export const more: InLanguages<Counted> = {
  NB: { one: "{n} til", other: "{n} til" },
  EN: { one: "{n} more", other: "{n} more" },
  FI: { one: "{n} muu", other: "{n} muuta" },
};
