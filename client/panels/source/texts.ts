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
  noTies: {
    nb: "Ingen forbindelse hviler på denne kilden.",
    en: "No tie rests on this source.",
    fi: "Mikään side ei perustu tähän lähteeseen.",
  },
} as const;
