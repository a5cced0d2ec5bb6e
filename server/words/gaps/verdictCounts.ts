import type { Verdict } from "../../analysis/gaps/verdict.ts";
import type { Counted, InLanguages } from "../language.ts";

/** How many pairs have a verdict. */
export const verdictCounts: Readonly<Record<Verdict, InLanguages<Counted>>> = {
  NO_DATA: {
    NB: { one: "{n} som for lite er kjent om", other: "{n} som for lite er kjent om" },
    EN: { one: "{n} of which too little is known", other: "{n} of which too little is known" },
    FI: { one: "{n}, josta tiedetään liian vähän", other: "{n}, joista tiedetään liian vähän" },
  },
  GAP: {
    NB: { one: "{n} hull", other: "{n} hull" },
    EN: { one: "{n} gap", other: "{n} gaps" },
    FI: { one: "{n} aukko", other: "{n} aukkoa" },
  },
  CANNOT_TELL: {
    NB: { one: "{n} som ikke lar seg avgjøre", other: "{n} som ikke lar seg avgjøre" },
    EN: { one: "{n} that cannot be told", other: "{n} that cannot be told" },
    FI: { one: "{n}, josta ei voida sanoa", other: "{n}, joista ei voida sanoa" },
  },
  THIN: {
    NB: { one: "{n} som henger i én vei", other: "{n} som henger i én vei" },
    EN: { one: "{n} that hangs by one route", other: "{n} that hang by one route" },
    FI: { one: "{n} yhden reitin varassa", other: "{n} yhden reitin varassa" },
  },
  STRONG: {
    NB: { one: "{n} sterkt", other: "{n} sterke" },
    EN: { one: "{n} strong", other: "{n} strong" },
    FI: { one: "{n} vahva", other: "{n} vahvaa" },
  },
  AS_EXPECTED: {
    NB: { one: "{n} som ventet", other: "{n} som ventet" },
    EN: { one: "{n} as expected", other: "{n} as expected" },
    FI: { one: "{n} odotetunlainen", other: "{n} odotetunlaista" },
  },
};
