/** Words in which an export says what it holds, what it does not, and where it comes from. */
export const accountTexts = {
  around: {
    nb: "Nettverket rundt {name}",
    en: "The network around {name}",
    fi: "Verkosto: {name}",
  },
  network: { nb: "Utforsket nettverk", en: "An explored network", fi: "Tutkittu verkosto" },
  holds: {
    nb: "{actors} og {ties}, slik de vises",
    en: "{actors} and {ties}, as they are shown",
    fi: "{actors} ja {ties}, kuten ne näytetään",
  },
  plans: {
    one: { nb: "{count} plan", en: "{count} plan", fi: "{count} suunnitelma" },
    other: { nb: "{count} planer", en: "{count} plans", fi: "{count} suunnitelmaa" },
  },
  ofAll: { nb: "{actors} av {all}", en: "{actors} of {all}", fi: "{actors} / {all}" },
  onlySelected: {
    nb: "Bare det som er valgt, vises.",
    en: "Only what is selected is shown.",
    fi: "Vain valitut näytetään.",
  },
  exported: {
    nb: "Intercluster, dataversjon {version}, hentet {date}",
    en: "Intercluster, data version {version}, exported on {date}",
    fi: "Intercluster, aineiston versio {version}, haettu {date}",
  },
} as const;

/** Words for the steps in which a network was explored. */
export const stepTexts = {
  chosen: { nb: "Valgt: {names}", en: "Chosen: {names}", fi: "Valittu: {names}" },
  chosenMany: {
    nb: "Valgt ved navn: {actors}",
    en: "Chosen by name: {actors}",
    fi: "Nimellä valittu: {actors}",
  },
  neighbours: {
    nb: "Naboer av {name}: {actors}",
    en: "Neighbours of {name}: {actors}",
    fi: "Naapurit ({name}): {actors}",
  },
  neighboursBy: {
    nb: "Naboer av {name} («{how}»): {actors}",
    en: "Neighbours of {name} (“{how}”): {actors}",
    fi: "Naapurit ({name}, ”{how}”): {actors}",
  },
  region: { nb: "I {name}: {actors}", en: "In {name}: {actors}", fi: "Alue {name}: {actors}" },
  theme: {
    nb: "Om temaet {name}: {actors}",
    en: "On the theme {name}: {actors}",
    fi: "Teema {name}: {actors}",
  },
  paths: {
    nb: "På de korteste veiene mellom {names}: {actors}",
    en: "On the shortest paths between {names}: {actors}",
    fi: "Lyhimmillä poluilla ({names}): {actors}",
  },
} as const;

/** Words for the filters in force. */
export const filterLineTexts = {
  basis: { nb: "Hvor sikkert: {values}", en: "How sure: {values}", fi: "Kuinka varma: {values}" },
  noPlans: {
    nb: "Hvor sikkert: {values}; planer regnes ikke med",
    en: "How sure: {values}; plans do not count",
    fi: "Kuinka varma: {values}; suunnitelmia ei lasketa",
  },
  types: { nb: "Forbindelser: {values}", en: "Ties: {values}", fi: "Siteet: {values}" },
  period: { nb: "Tidsrom: {values}", en: "Period: {values}", fi: "Ajanjakso: {values}" },
  undated: { nb: "også udaterte", en: "undated ones too", fi: "myös päiväämättömät" },
  dated: { nb: "uten udaterte", en: "no undated ones", fi: "ei päiväämättömiä" },
  kinds: { nb: "Aktører: {values}", en: "Actors: {values}", fi: "Toimijat: {values}" },
  regions: { nb: "Regioner: {values}", en: "Regions: {values}", fi: "Alueet: {values}" },
  themes: { nb: "Temaer: {values}", en: "Themes: {values}", fi: "Teemat: {values}" },
  text: {
    nb: "Navnet inneholder «{values}»",
    en: "The name contains “{values}”",
    fi: "Nimessä on ”{values}”",
  },
  programmes: {
    nb: "Nasjonale programmer teller med",
    en: "National programmes count",
    fi: "Kansalliset ohjelmat lasketaan mukaan",
  },
} as const;

/** Words for what an export does not hold. */
export const leftOutTexts = {
  filters: {
    nb: "Filtrene utelater {what}.",
    en: "The filters leave out {what}.",
    fi: "Suodattimet jättävät pois: {what}.",
  },
  byHand: {
    nb: "Skjult for hånd: {actors}.",
    en: "Hidden by hand: {actors}.",
    fi: "Käsin piilotettu: {actors}.",
  },
  cut: {
    nb: "Flere enn vi kan hente på én gang: {ties} mangler her.",
    en: "More than can be fetched at once: {ties} are missing here.",
    fi: "Enemmän kuin voidaan hakea kerralla: {ties} puuttuu tästä.",
  },
  unknown: {
    nb: "Finnes ikke i dataene: {names}.",
    en: "Not in the data: {names}.",
    fi: "Ei aineistossa: {names}.",
  },
} as const;
