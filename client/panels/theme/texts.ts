/** Words of the theme panel. */
export const themeTexts = {
  name: { nb: "tema", en: "theme", fi: "teema" },
  counted: {
    one: {
      nb: "{count} aktør arbeider med dette, ifølge det som er lest.",
      en: "{count} actor works on this, by what was read.",
      fi: "{count} toimijan kerrotaan luetun perusteella työskentelevän tämän parissa.",
    },
    other: {
      nb: "{count} aktører arbeider med dette, ifølge det som er lest.",
      en: "{count} actors work on this, by what was read.",
      fi: "{count} toimijan kerrotaan luetun perusteella työskentelevän tämän parissa.",
    },
  },
  noActors: {
    nb: "Ingen kilde vi har lest, knytter en aktør til dette temaet.",
    en: "No source that was read connects an actor with this theme.",
    fi: "Mikään luettu lähde ei yhdistä toimijaa tähän teemaan.",
  },
} as const;
