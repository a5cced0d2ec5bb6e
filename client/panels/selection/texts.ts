/** Words of the panel of several things. */
export const selectionTexts = {
  title: {
    one: { nb: "{count} valgt", en: "{count} selected", fi: "{count} valittu" },
    other: { nb: "{count} valgt", en: "{count} selected", fi: "{count} valittu" },
  },
  mark: { nb: "Utvalg", en: "Selection", fi: "Valinta" },
  notHere: {
    one: {
      nb: "{count} av dem er ikke i bildet; det som følger, gjelder de andre.",
      en: "{count} of them is not in the picture; what follows is about the others.",
      fi: "{count} niistä ei ole kuvassa; seuraava koskee muita.",
    },
    other: {
      nb: "{count} av dem er ikke i bildet; det som følger, gjelder de andre.",
      en: "{count} of them are not in the picture; what follows is about the others.",
      fi: "{count} niistä ei ole kuvassa; seuraava koskee muita.",
    },
  },
  common: { nb: "Felles", en: "In common", fi: "Yhteistä" },
  regions: { nb: "Regioner", en: "Regions", fi: "Alueet" },
  themes: { nb: "Temaer", en: "Themes", fi: "Teemat" },
  nothing: {
    nb: "Ingen felles region og intet felles tema er registrert.",
    en: "No region and no theme in common is on record.",
    fi: "Yhteistä aluetta tai teemaa ei ole kirjattu.",
  },
  placeUnknown: {
    one: {
      nb: "{count} av dem har ukjent sted.",
      en: "The place of {count} of them is unknown.",
      fi: "{count} toimijan paikka on tuntematon.",
    },
    other: {
      nb: "{count} av dem har ukjent sted.",
      en: "The places of {count} of them are unknown.",
      fi: "{count} toimijan paikka on tuntematon.",
    },
  },
  ties: { nb: "Forbindelser mellom dem", en: "Ties between them", fi: "Keskinäiset siteet" },
  noTies: {
    nb: "Ingen direkte forbindelse mellom dem er registrert under filteret. Det beviser ikke at det ikke finnes noen.",
    en: "No direct tie between them is on record under the filter. That does not prove that there is none.",
    fi: "Suodattimella ei löydy kirjattua suoraa sidettä niiden välillä. Se ei todista, ettei sitä ole.",
  },
  between: {
    nb: "Knyttet til flere av dem",
    en: "Tied to several of them",
    fi: "Sidoksissa useampaan",
  },
  betweenNote: {
    nb: "Av aktørene i bildet. «Finn veier» henter flere.",
    en: "Among the actors in the picture. “Find paths” brings more.",
    fi: "Kuvassa olevista toimijoista. ”Etsi polut” tuo lisää.",
  },
  tiedTo: {
    nb: "knyttet til {count} av {of}",
    en: "tied to {count} of {of}",
    fi: "sidoksissa {count} / {of}",
  },
  paths: {
    nb: "Finn veier mellom dem",
    en: "Find paths between them",
    fi: "Etsi polut niiden välillä",
  },
  remove: {
    nb: "Ta {name} ut av utvalget",
    en: "Take {name} out of the selection",
    fi: "Poista {name} valinnasta",
  },
  selected: { nb: "Valgt", en: "Selected", fi: "Valitut" },
} as const;
