/** Words of copying, saving and printing an answer. */
export const exportTexts = {
  actions: { nb: "Ta med svaret", en: "Take the answer along", fi: "Ota vastaus mukaan" },
  copy: {
    nb: "Kopier svar med kilder",
    en: "Copy answer with sources",
    fi: "Kopioi vastaus lähteineen",
  },
  csv: { nb: "Last ned CSV", en: "Download CSV", fi: "Lataa CSV" },
  print: { nb: "Skriv ut", en: "Print", fi: "Tulosta" },
  working: { nb: "Henter alt belegg …", en: "Fetching all evidence …", fi: "Haetaan todisteita …" },
  cancel: { nb: "Avbryt", en: "Cancel", fi: "Keskeytä" },
  cancelled: { nb: "Avbrutt", en: "Cancelled", fi: "Keskeytetty" },
  copied: { nb: "Kopiert", en: "Copied", fi: "Kopioitu" },
  saved: { nb: "Lastet ned", en: "Downloaded", fi: "Ladattu" },
  failed: {
    nb: "Det gikk ikke. Prøv igjen.",
    en: "That did not work. Try again.",
    fi: "Se ei onnistunut. Yritä uudelleen.",
  },
  changed: {
    nb: "Dataene er endret siden siden ble lastet. Last siden på nytt.",
    en: "The data has changed since the page was loaded. Reload the page.",
    fi: "Aineisto on muuttunut sivun lataamisen jälkeen. Lataa sivu uudelleen.",
  },
  given: { nb: "Svaret er fra {date}", en: "Answer given on {date}", fi: "Vastaus annettu {date}" },
  version: {
    nb: "Intercluster, dataversjon {version}",
    en: "Intercluster, data version {version}",
    fi: "Intercluster, aineiston versio {version}",
  },
  locatedIn: { nb: "holder til i", en: "is located in", fi: "sijaintipaikkana" },
  cut: {
    one: {
      nb: "{count} forbindelse til er ikke tatt med her.",
      en: "{count} more tie is not listed here.",
      fi: "{count} side on jätetty tästä pois.",
    },
    other: {
      nb: "{count} forbindelser til er ikke tatt med her.",
      en: "{count} more ties are not listed here.",
      fi: "{count} sidettä on jätetty tästä pois.",
    },
  },
} as const;
