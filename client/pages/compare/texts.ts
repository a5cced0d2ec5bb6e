/** Words of the page that compares what two sources say. */
export const compareTexts = {
  title: {
    nb: "Hva to kilder sier: {actor} {relation} …",
    en: "What two sources say: {actor} {relation} …",
    fi: "Mitä kaksi lähdettä sanoo: {actor}, {relation} …",
  },
  plainTitle: {
    nb: "Hva to kilder sier",
    en: "What two sources say",
    fi: "Mitä kaksi lähdettä sanoo",
  },
  theComparison: { nb: "sammenligningen", en: "the comparison", fi: "vertailua" },
  theTies: { nb: "forbindelsene", en: "the ties", fi: "siteitä" },
  sources: { nb: "Kildene", en: "The sources", fi: "Lähteet" },
  first: { nb: "Første kilde", en: "First source", fi: "Ensimmäinen lähde" },
  second: { nb: "Andre kilde", en: "Second source", fi: "Toinen lähde" },
  says: {
    one: {
      nb: "nevner {count} forbindelse, {date}",
      en: "names {count} tie, {date}",
      fi: "mainitsee {count} siteen, {date}",
    },
    other: {
      nb: "nevner {count} forbindelser, {date}",
      en: "names {count} ties, {date}",
      fi: "mainitsee {count} sidettä, {date}",
    },
  },
  silent: {
    nb: "sier ingenting om slike forbindelser",
    en: "says nothing of such ties",
    fi: "ei kerro tällaisista siteistä mitään",
  },
  asOf: { nb: "per {date}", en: "as of {date}", fi: "tilanne {date}" },
  undated: {
    nb: "uten dato for utsagnene",
    en: "its statements carry no date",
    fi: "väitteissä ei ole päiväystä",
  },
  option: { nb: "{title} ({date})", en: "{title} ({date})", fi: "{title} ({date})" },
  optionUndated: { nb: "udatert", en: "undated", fi: "päiväämätön" },
  notAll: {
    nb: "De {shown} eldste av {total} kilder kan velges her.",
    en: "The {shown} oldest of {total} sources can be chosen here.",
    fi: "Tässä voi valita {shown} vanhinta lähdettä, kaikkiaan niitä on {total}.",
  },
  swap: { nb: "Bytt om", en: "Swap", fi: "Vaihda keskenään" },
  kept: { nb: "I begge", en: "In both", fi: "Molemmissa" },
  onlyFirst: {
    nb: "Bare i den første",
    en: "Only in the first",
    fi: "Vain ensimmäisessä",
  },
  onlySecond: {
    nb: "Bare i den andre",
    en: "Only in the second",
    fi: "Vain toisessa",
  },
  none: { nb: "Ingen.", en: "None.", fi: "Ei yhtään." },
} as const;
