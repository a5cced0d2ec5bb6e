/** Words of the filter of an exploration: which actors and ties are shown. */
export const networkFilterTexts = {
  heading: { nb: "Filtre", en: "Filters", fi: "Suodattimet" },
  inForce: { nb: "{count} i bruk", en: "{count} in force", fi: "{count} käytössä" },
  about: {
    nb: "Tallet ved et valg er det som blir igjen om bare det velges i gruppen.",
    en: "The number beside a choice is what is left if it alone is chosen in its group.",
    fi: "Valinnan luku kertoo, mitä jää jäljelle, jos ryhmästä valitaan vain se.",
  },
  actors: { nb: "Aktører", en: "Actors", fi: "Toimijat" },
  ties: { nb: "Forbindelser", en: "Ties", fi: "Siteet" },
  text: { nb: "Navn inneholder", en: "Name contains", fi: "Nimi sisältää" },
  kinds: { nb: "Slag", en: "Kinds", fi: "Lajit" },
  regions: { nb: "Regioner", en: "Regions", fi: "Alueet" },
  findRegion: { nb: "Finn region", en: "Find a region", fi: "Etsi alue" },
  placeUnknown: {
    nb: "Ukjent sted: {count}",
    en: "Place unknown: {count}",
    fi: "Sijainti ei tiedossa: {count}",
  },
  themes: { nb: "Temaer", en: "Themes", fi: "Teemat" },
  findTheme: { nb: "Finn tema", en: "Find a theme", fi: "Etsi teema" },
  noneFound: { nb: "Ingen treff", en: "None found", fi: "Ei osumia" },
  none: {
    nb: "Ingenting igjen å velge.",
    en: "Nothing left to choose.",
    fi: "Ei enää valittavaa.",
  },
  withoutDate: {
    nb: "Uten dato: {count}",
    en: "Without a date: {count}",
    fi: "Ilman päiväystä: {count}",
  },
  paths: { nb: "Veier", en: "Paths", fi: "Polut" },
  pathsNote: {
    nb: "Gjelder bare når du søker etter veier.",
    en: "Only matters when you look for paths.",
    fi: "Vaikuttaa vain, kun etsitään polkuja.",
  },
} as const;

/** Words of the filters in force, one by one. */
export const chipTexts = {
  group: { nb: "Filtre i bruk", en: "Filters in force", fi: "Käytössä olevat suodattimet" },
  remove: {
    nb: "Fjern filteret {name}",
    en: "Remove the filter {name}",
    fi: "Poista suodatin {name}",
  },
  since: { nb: "fra {date}", en: "from {date}", fi: "alkaen {date}" },
  until: { nb: "til {date}", en: "to {date}", fi: "{date} asti" },
  noUndated: { nb: "uten udaterte", en: "no undated ones", fi: "ei päiväämättömiä" },
  text: { nb: "«{text}»", en: "“{text}”", fi: "”{text}”" },
} as const;
