import type { Counted, InLanguages } from "../language.ts";

/** Names of what is counted in an answer to who links two sides. */
export const actors: InLanguages<Counted> = {
  NB: { one: "{n} aktør", other: "{n} aktører" },
  EN: { one: "{n} actor", other: "{n} actors" },
  FI: { one: "{n} toimija", other: "{n} toimijaa" },
};

export const actorsOnBothSides: InLanguages<Counted> = {
  NB: { one: "én aktør på begge sider", other: "{n} aktører på begge sider" },
  EN: { one: "one actor on both sides", other: "{n} actors on both sides" },
  FI: {
    one: "yksi molemmille puolille kuuluva toimija",
    other: "{n} molemmille puolille kuuluvaa toimijaa",
  },
};

export const directLinks: InLanguages<Counted> = {
  NB: { one: "én direkte kobling", other: "{n} direkte koblinger" },
  EN: { one: "one direct link", other: "{n} direct links" },
  FI: { one: "yksi suora yhteys", other: "{n} suoraa yhteyttä" },
};

/** What a direct link rests on. */
export const ties: InLanguages<Counted> = {
  NB: { one: "{n} forbindelse", other: "{n} forbindelser" },
  EN: { one: "{n} tie", other: "{n} ties" },
  FI: { one: "{n} side", other: "{n} sidettä" },
};

export const goBetweens: InLanguages<Counted> = {
  NB: { one: "ett mellomledd", other: "{n} mellomledd" },
  EN: { one: "one go-between", other: "{n} go-betweens" },
  FI: { one: "yksi välittäjä", other: "{n} välittäjää" },
};

export const chains: InLanguages<Counted> = {
  NB: { one: "én kjede", other: "{n} kjeder" },
  EN: { one: "one chain", other: "{n} chains" },
  FI: { one: "yksi ketju", other: "{n} ketjua" },
};

/** The length of a chain. */
export const steps: InLanguages<Counted> = {
  NB: { one: "{n} ledd", other: "{n} ledd" },
  EN: { one: "{n} step", other: "{n} steps" },
  FI: { one: "{n} askel", other: "{n} askelta" },
};

/** Put before chains where there may be more than are given. */
export const atLeast: InLanguages<string> = { NB: "minst ", EN: "at least ", FI: "vähintään " };
