/** Words of the table, its headings aside. */
export const tableTexts = {
  rows: { nb: "Rader", en: "Rows", fi: "Rivit" },
  scroll: { nb: "Tabell over nettverket", en: "Table of the network", fi: "Verkoston taulukko" },
  choose: { nb: "Kolonner", en: "Columns", fi: "Sarakkeet" },
  menu: { nb: "Handlinger for {name}", en: "Actions for {name}", fi: "Toiminnot: {name}" },
  select: { nb: "Velg {name}", en: "Select {name}", fi: "Valitse {name}" },
  unknown: { nb: "ukjent", en: "unknown", fi: "ei tiedossa" },
  placeUnknown: { nb: "ukjent sted", en: "place unknown", fi: "paikka ei tiedossa" },
  bothEnds: {
    nb: "hver forbindelse i begge ender",
    en: "each tie at both ends",
    fi: "kukin side molemmissa päissään",
  },
  fewer: { nb: "vis færre", en: "show fewer", fi: "näytä vähemmän" },
  undated: { nb: "uten dato", en: "not dated", fi: "ei päiväystä" },
  noEnd: { nb: "ingen sluttdato", en: "no end date", fi: "ei päättymispäivää" },
  asTheyCame: {
    nb: "{rows}, i den rekkefølgen de kom",
    en: "{rows}, in the order in which they came",
    fi: "{rows}, siinä järjestyksessä kuin ne tulivat",
  },
  strongestFirst: {
    nb: "{rows}, de sikreste først",
    en: "{rows}, the surest first",
    fi: "{rows}, varmimmat ensin",
  },
  ascending: {
    nb: "{rows}, sortert stigende etter {column}",
    en: "{rows}, sorted by {column}, ascending",
    fi: "{rows}, nousevassa järjestyksessä: {column}",
  },
  descending: {
    nb: "{rows}, sortert synkende etter {column}",
    en: "{rows}, sorted by {column}, descending",
    fi: "{rows}, laskevassa järjestyksessä: {column}",
  },
} as const;

/** Sentences that stand where the table has no rows, with the ways out. */
export const emptyTexts = {
  noActors: {
    nb: "Ingen aktører vises.",
    en: "No actors are shown.",
    fi: "Yhtään toimijaa ei näytetä.",
  },
  noTies: {
    nb: "Ingen forbindelser vises.",
    en: "No ties are shown.",
    fi: "Yhtään sidettä ei näytetä.",
  },
  noneOnRecord: {
    nb: "Ingen forbindelse mellom disse aktørene er registrert. Det betyr ikke at de ikke finnes.",
    en: "No tie between these actors is on record. That does not mean that there are none.",
    fi: "Näiden toimijoiden väliltä ei ole kirjattu siteitä. Se ei tarkoita, ettei niitä ole.",
  },
  filtered: {
    nb: "Filtrene skjuler {count}.",
    en: "The filters hide {count}.",
    fi: "Suodattimet piilottavat: {count}.",
  },
  byHand: {
    nb: "Du har skjult {count}.",
    en: "You have hidden {count}.",
    fi: "Olet piilottanut: {count}.",
  },
  onlySelected: {
    nb: "Bare det som er valgt, vises.",
    en: "Only what is selected is shown.",
    fi: "Vain valitut näytetään.",
  },
  reset: { nb: "Fjern alle filtre", en: "Remove all filters", fi: "Poista kaikki suodattimet" },
  showAll: {
    nb: "Vis det som er skjult",
    en: "Show what is hidden",
    fi: "Näytä piilotetut",
  },
} as const;
