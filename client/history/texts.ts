/** Words of the history: what each step did. */
export const historyTexts = {
  heading: { nb: "Historikk", en: "History", fi: "Historia" },
  undoneSteps: { nb: "angret", en: "undone", fi: "kumottu" },
  startedAt: { nb: "Startet med {name}", en: "Started at {name}", fi: "Aloitettiin: {name}" },
  empty: { nb: "Tomt bilde", en: "An empty picture", fi: "Tyhjä kuva" },
  cameHere: { nb: "Kom hit", en: "Came here", fi: "Tultiin tähän" },
  expanded: {
    nb: "Viste naboer av {name}: {what}",
    en: "Expanded {name}: {what}",
    fi: "Laajennettiin {name}: {what}",
  },
  collapsed: {
    nb: "Foldet sammen {name}: {what}",
    en: "Collapsed {name}: {what}",
    fi: "Supistettiin {name}: {what}",
  },
  paths: {
    nb: "Fant veier mellom {ends} aktører: {what}",
    en: "Found paths between {ends} actors: {what}",
    fi: "Etsittiin polut {ends} toimijan väliltä: {what}",
  },
  withoutPaths: {
    nb: "Fjernet veiene mellom {ends} aktører: {what}",
    en: "Removed the paths between {ends} actors: {what}",
    fi: "Poistettiin polut {ends} toimijan väliltä: {what}",
  },
  added: {
    one: { nb: "La til {name}", en: "Added {name}", fi: "Lisättiin {name}" },
    other: {
      nb: "La til {count} aktører",
      en: "Added {count} actors",
      fi: "Lisättiin {count} toimijaa",
    },
  },
  addedOf: {
    nb: "La til fra {name}: {what}",
    en: "Added from {name}: {what}",
    fi: "Lisättiin kohteesta {name}: {what}",
  },
  removedOf: {
    nb: "Fjernet fra {name}: {what}",
    en: "Removed from {name}: {what}",
    fi: "Poistettiin kohteesta {name}: {what}",
  },
  removed: {
    one: { nb: "Tok ut {name}", en: "Removed {name}", fi: "Poistettiin {name}" },
    other: {
      nb: "Tok ut {count} aktører",
      en: "Removed {count} actors",
      fi: "Poistettiin {count} toimijaa",
    },
  },
  hid: {
    one: { nb: "Skjulte {name}", en: "Hid {name}", fi: "Piilotettiin {name}" },
    other: {
      nb: "Skjulte {count} aktører",
      en: "Hid {count} actors",
      fi: "Piilotettiin {count} toimijaa",
    },
  },
  unhid: {
    one: { nb: "Viste {name} igjen", en: "Showed {name} again", fi: "Näytettiin {name} taas" },
    other: {
      nb: "Viste {count} aktører igjen",
      en: "Showed {count} actors again",
      fi: "Näytettiin {count} toimijaa taas",
    },
  },
  onlySelected: {
    nb: "Viste bare det valgte",
    en: "Showed only the selection",
    fi: "Näytettiin vain valinta",
  },
  notOnlySelected: {
    nb: "Viste også det som ikke er valgt",
    en: "Showed the rest again",
    fi: "Näytettiin muutkin taas",
  },
  pinned: {
    one: { nb: "Festet {name}", en: "Pinned {name}", fi: "Kiinnitettiin {name}" },
    other: {
      nb: "Festet {count} aktører",
      en: "Pinned {count} actors",
      fi: "Kiinnitettiin {count} toimijaa",
    },
  },
  released: {
    one: { nb: "Løsnet {name}", en: "Released {name}", fi: "Irrotettiin {name}" },
    other: {
      nb: "Løsnet {count} aktører",
      en: "Released {count} actors",
      fi: "Irrotettiin {count} toimijaa",
    },
  },
  moved: {
    one: { nb: "Flyttet {name}", en: "Moved {name}", fi: "Siirrettiin {name}" },
    other: {
      nb: "Flyttet {count} aktører",
      en: "Moved {count} actors",
      fi: "Siirrettiin {count} toimijaa",
    },
  },
  arranged: { nb: "Ordnet på nytt", en: "Arranged anew", fi: "Järjestettiin uudelleen" },
  shownAs: {
    graph: { nb: "Viste grafen", en: "Showed the graph", fi: "Näytettiin verkko" },
    table: { nb: "Viste tabellen", en: "Showed the table", fi: "Näytettiin taulukko" },
  },
  rowsAs: {
    actors: {
      nb: "Viste aktører i tabellen",
      en: "Showed actors in the table",
      fi: "Näytettiin taulukossa toimijat",
    },
    ties: {
      nb: "Viste forbindelser i tabellen",
      en: "Showed ties in the table",
      fi: "Näytettiin taulukossa siteet",
    },
  },
  sorted: {
    nb: "Sorterte tabellen: {column}",
    en: "Sorted the table: {column}",
    fi: "Lajiteltiin taulukko: {column}",
  },
  unsorted: {
    nb: "Sluttet å sortere tabellen",
    en: "Stopped sorting the table",
    fi: "Lopetettiin taulukon lajittelu",
  },
  columns: { nb: "Valgte kolonner", en: "Chose columns", fi: "Valittiin sarakkeet" },
  filtered: { nb: "Filtrerte: {what}", en: "Filtered: {what}", fi: "Suodatettiin: {what}" },
  unfiltered: { nb: "Fjernet filtrene", en: "Reset the filters", fi: "Poistettiin suodattimet" },
  filters: {
    types: { nb: "typer", en: "types", fi: "tyypit" },
    basis: { nb: "hvor sikkert", en: "how sure", fi: "varmuus" },
    since: { nb: "tidsrom", en: "period", fi: "ajanjakso" },
    until: { nb: "tidsrom", en: "period", fi: "ajanjakso" },
    undated: { nb: "udaterte", en: "undated ones", fi: "päiväämättömät" },
    programmes: {
      nb: "nasjonale programmer",
      en: "national programmes",
      fi: "kansalliset ohjelmat",
    },
    kinds: { nb: "slags aktør", en: "kinds", fi: "toimijatyypit" },
    regions: { nb: "regioner", en: "regions", fi: "alueet" },
    themes: { nb: "temaer", en: "themes", fi: "teemat" },
    text: { nb: "tekst", en: "text", fi: "teksti" },
  },
  selected: {
    one: { nb: "Valgte {name}", en: "Selected {name}", fi: "Valittiin {name}" },
    other: {
      nb: "Valgte {count} ting",
      en: "Selected {count} things",
      fi: "Valittiin {count} kohdetta",
    },
  },
  unselected: { nb: "Opphevet valget", en: "Cleared the selection", fi: "Poistettiin valinta" },
  aTie: { nb: "en forbindelse", en: "a tie", fi: "side" },
  changed: { nb: "Endret visningen", en: "Changed the view", fi: "Muutettiin näkymää" },
} as const;
