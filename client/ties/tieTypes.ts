import type { Text } from "../texts.ts";
import type { TieType } from "./tieLine.gen.ts";

/** What a type of tie is called, seen from either end. Finnish names its ends without inflecting them. */
export interface TieTypeView {
  /** Between from and to: "supports". */
  forward: Text;
  /** Between to and from: "is supported by"; the same where the type is symmetric. */
  backward: Text;
}

/** The words of every type of tie: a new type does not compile until it is here. */
export const TIE_TYPE_VIEWS = {
  MEMBER_OF: {
    forward: { nb: "er medlem av", en: "is a member of", fi: "jäsenenä" },
    backward: { nb: "har som medlem", en: "has as member", fi: "jäsenenään" },
  },
  STEERS: {
    forward: { nb: "styrer", en: "steers", fi: "ohjaajana" },
    backward: { nb: "styres av", en: "is steered by", fi: "ohjaajanaan" },
  },
  INITIATED: {
    forward: { nb: "tok initiativ til", en: "initiated", fi: "aloitteentekijänä" },
    backward: { nb: "ble startet av", en: "was initiated by", fi: "aloitteentekijänään" },
  },
  HOSTS: {
    forward: { nb: "er vert for", en: "hosts", fi: "isäntänä" },
    backward: { nb: "har som vert", en: "is hosted by", fi: "isäntänään" },
  },
  SUPPORTS: {
    forward: { nb: "støtter", en: "supports", fi: "tukijana" },
    backward: { nb: "støttes av", en: "is supported by", fi: "tukijanaan" },
  },
  FUNDS: {
    forward: { nb: "finansierer", en: "funds", fi: "rahoittajana" },
    backward: { nb: "finansieres av", en: "is funded by", fi: "rahoittajanaan" },
  },
  COLLABORATES_WITH: {
    forward: { nb: "samarbeider med", en: "collaborates with", fi: "yhteistyössä" },
    backward: { nb: "samarbeider med", en: "collaborates with", fi: "yhteistyössä" },
  },
  ENGAGED_WITH: {
    forward: { nb: "har hatt kontakt med", en: "has had contact with", fi: "yhteydessä" },
    backward: { nb: "har hatt kontakt fra", en: "has been contacted by", fi: "yhteydenottajanaan" },
  },
  ATTENDED: {
    forward: { nb: "var på arrangement hos", en: "came to an event of", fi: "tapahtumavieraana" },
    backward: { nb: "hadde på arrangement", en: "had at its event", fi: "tapahtumavieraanaan" },
  },
  SPUN_OUT_OF: {
    forward: { nb: "er skilt ut fra", en: "grew out of", fi: "lähtöisin" },
    backward: { nb: "er opphav til", en: "gave rise to", fi: "alkuperänä" },
  },
  PART_OF: {
    forward: { nb: "er del av", en: "is part of", fi: "osana" },
    backward: { nb: "har som del", en: "has as part", fi: "osanaan" },
  },
  ADMITTED_TO: {
    forward: { nb: "er tatt opp i", en: "was admitted to", fi: "hyväksyttynä" },
    backward: { nb: "har tatt opp", en: "has admitted", fi: "hyväksyttynään" },
  },
} satisfies Record<TieType, TieTypeView>;
