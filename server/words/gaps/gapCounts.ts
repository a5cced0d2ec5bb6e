import type { Counted, InLanguages } from "../language.ts";

/** How many pairs of actors, one on each side, are tied; `noPairTied` where none is. */
export const pairsTied: InLanguages<Counted> = {
  NB: {
    one: "{n} par av aktører er knyttet sammen på tvers",
    other: "{n} par av aktører er knyttet sammen på tvers",
  },
  EN: {
    one: "{n} pair of actors is tied across",
    other: "{n} pairs of actors are tied across",
  },
  FI: {
    one: "{n} toimijapari on sidoksissa puolten välillä",
    other: "{n} toimijaparia on sidoksissa puolten välillä",
  },
};

export const noPairTied: InLanguages<string> = {
  NB: "ingen par av aktører er registrert som knyttet sammen på tvers",
  EN: "no pair of actors is on record as tied across",
  FI: "yhtään toimijaparia ei ole kirjattu sidoksissa olevaksi puolten välillä",
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

/** What of a list is not named. */
export const more: InLanguages<Counted> = {
  NB: { one: "{n} til", other: "{n} til" },
  EN: { one: "{n} more", other: "{n} more" },
  FI: { one: "{n} muu", other: "{n} muuta" },
};
