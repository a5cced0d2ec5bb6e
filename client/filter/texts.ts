/** Words of the filter: which ties count. */
export const filterTexts = {
  heading: {
    nb: "Hvilke forbindelser teller",
    en: "Which ties count",
    fi: "Mitkä siteet lasketaan",
  },
  usual: {
    nb: "alle typer, uten planer",
    en: "every type, no plans",
    fi: "kaikki tyypit, ei suunnitelmia",
  },
  narrowed: { nb: "filteret er endret", en: "the filter is changed", fi: "suodatinta on muutettu" },
  basis: { nb: "Hvor sikkert", en: "How sure", fi: "Kuinka varma" },
  types: { nb: "Typer", en: "Types", fi: "Tyypit" },
  typesNote: {
    nb: "Ingen valgt betyr alle.",
    en: "None chosen means all.",
    fi: "Jos yhtään ei valita, kaikki lasketaan.",
  },
  period: { nb: "Tidsrom", en: "Period", fi: "Ajanjakso" },
  since: { nb: "Fra år", en: "From year", fi: "Vuodesta" },
  until: { nb: "Til år", en: "To year", fi: "Vuoteen" },
  undated: { nb: "Også udaterte", en: "Undated ones too", fi: "Myös päiväämättömät" },
  programmes: {
    nb: "Også nasjonale programmer",
    en: "National programmes too",
    fi: "Myös kansalliset ohjelmat",
  },
  more: { nb: "Annet", en: "Other", fi: "Muut" },
  reset: { nb: "Tilbakestill", en: "Reset", fi: "Palauta" },
} as const;
