/** Words of the page on which the network is explored. */
export const explorePageTexts = {
  title: { nb: "Utforsk nettverket", en: "Explore the network", fi: "Tutki verkostoa" },
  titleOf: { nb: "Utforsk: {name}", en: "Explore: {name}", fi: "Tutki: {name}" },
  theNetwork: { nb: "nettverket", en: "the network", fi: "verkostoa" },
  start: {
    nb: "Søk etter en aktør eller en region, så ser du hvem som er knyttet til hvem rundt den. Eller begynn med en av disse:",
    en: "Search for an actor or a region, and see who is tied to whom around it. Or begin with one of these:",
    fi: "Hae toimija tai alue, niin näet, kuka on sidoksissa kehen sen ympärillä. Tai aloita jostakin näistä:",
  },
  search: {
    nb: "Aktør eller region å begynne med",
    en: "Actor or region to begin with",
    fi: "Toimija tai alue, josta aloitetaan",
  },
  theStart: { nb: "forslagene", en: "the suggestions", fi: "ehdotuksia" },
  regions: { nb: "Fylker og områder", en: "Counties", fi: "Maakunnat" },
  themes: { nb: "Temaer", en: "Themes", fi: "Teemat" },
  offered: {
    nb: "{shown} av {of}, de med flest aktører",
    en: "{shown} of {of}, those with most actors",
    fi: "{shown} / {of}, ne joissa on eniten toimijoita",
  },
  view: { nb: "Nettverket", en: "The network", fi: "Verkosto" },
  unknown: {
    nb: "Dette i lenken finnes ikke i dataene:",
    en: "This, in the link, is not in the data:",
    fi: "Tätä linkissä olevaa ei ole aineistossa:",
  },
  nobody: {
    nb: "Ingen aktør er registrert her. Det beviser ikke at det ikke finnes noen.",
    en: "No actor is on record here. That does not prove that there is none.",
    fi: "Täältä ei ole kirjattu yhtään toimijaa. Se ei todista, ettei niitä ole.",
  },
  cut: {
    nb: "Bildet har de {count} sterkeste av {of} forbindelser.",
    en: "The picture has the {count} strongest of {of} ties.",
    fi: "Kuvassa on {count} vahvinta sidettä {of} siteestä.",
  },
  asked: {
    nb: "{shown} av {of} vises",
    en: "{shown} of {of} shown",
    fi: "{shown} / {of} näkyvissä",
  },
  askedFiltered: {
    nb: "{shown} av {of} vises, {hidden} er skjult av filtre",
    en: "{shown} of {of} shown, {hidden} hidden by filters",
    fi: "{shown} / {of} näkyvissä, {hidden} piilotettu suodattimilla",
  },
  more: { nb: "Vis {count} til", en: "Show {count} more", fi: "Näytä {count} lisää" },
  back: { nb: "Tilbake til bildet", en: "Back to the picture", fi: "Takaisin kuvaan" },
  status: {
    nb: "Vises: {actors} og {ties}.",
    en: "Shown: {actors} and {ties}.",
    fi: "Näkyvissä: {actors} ja {ties}.",
  },
} as const;
