/** Words of the source panel. */
export const sourceTexts = {
  name: { nb: "kilde", en: "source", fi: "lähde" },
  publisher: { nb: "Utgiver", en: "Publisher", fi: "Julkaisija" },
  date: { nb: "Dato", en: "Date", fi: "Päiväys" },
  noDate: { nb: "ikke oppgitt", en: "not given", fi: "ei ilmoitettu" },
  language: { nb: "Språk", en: "Language", fi: "Kieli" },
  address: { nb: "Adresse", en: "Address", fi: "Osoite" },
  notes: { nb: "Merknad", en: "Note", fi: "Huomautus" },
  rests: {
    one: {
      nb: "{count} utsagn om forbindelser og steder hviler på den.",
      en: "{count} statement about ties and places rests on it.",
      fi: "Siihen perustuu {count} väite siteistä ja paikoista.",
    },
    other: {
      nb: "{count} utsagn om forbindelser og steder hviler på den.",
      en: "{count} statements about ties and places rest on it.",
      fi: "Siihen perustuu {count} väitettä siteistä ja paikoista.",
    },
  },
  ties: {
    nb: "Forbindelser som hviler på den",
    en: "Ties that rest on it",
    fi: "Siihen perustuvat siteet",
  },
  places: {
    nb: "Steder som hviler på den",
    en: "Places that rest on it",
    fi: "Siihen perustuvat paikat",
  },
  isIn: { nb: "holder til i", en: "is in", fi: "sijaintipaikkana" },
  themes: {
    nb: "Temaer som hviler på den",
    en: "Themes that rest on it",
    fi: "Siihen perustuvat teemat",
  },
  facts: {
    nb: "Fakta som hviler på den",
    en: "Facts that rest on it",
    fi: "Siihen perustuvat tiedot",
  },
  actors: {
    nb: "Aktører som den omtaler",
    en: "Actors that it describes",
    fi: "Toimijat, joita se kuvaa",
  },
  identities: {
    nb: "Hva den sier om navn",
    en: "What it says of names",
    fi: "Mitä se kertoo nimistä",
  },
  verdicts: {
    SAME: {
      nb: "er den samme som",
      en: "is the same as",
      fi: "on sama kuin",
    },
    DISTINCT: {
      nb: "er en annen enn",
      en: "is another than",
      fi: "on eri kuin",
    },
    OPEN: {
      nb: "er kanskje den samme som",
      en: "may be the same as",
      fi: "saattaa olla sama kuin",
    },
  },
  nothing: {
    nb: "Ingenting i dataene hviler på denne kilden.",
    en: "Nothing in the data rests on this source.",
    fi: "Mikään aineistossa ei perustu tähän lähteeseen.",
  },
} as const;
