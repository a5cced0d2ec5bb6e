/** Words that all panels share. */
export const panelTexts = {
  close: { nb: "Lukk panelet", en: "Close the panel", fi: "Sulje paneeli" },
  unknown: {
    nb: "«{id}» finnes ikke i dataene",
    en: "“{id}” is not in the data",
    fi: "”{id}” ei ole aineistossa",
  },
  unknownWhy: {
    nb: "Det betyr bare at ingenting er registrert under denne adressen.",
    en: "That only means that nothing is on record under this address.",
    fi: "Se tarkoittaa vain, ettei tällä osoitteella ole kirjattu mitään.",
  },
  explore: {
    nb: "Utforsk nettverket her",
    en: "Explore the network here",
    fi: "Tutki verkostoa täältä",
  },
  heldTogether: {
    nb: "Hvem som holder den sammen",
    en: "Who holds it together",
    fi: "Kuka pitää sen koossa",
  },
  missingLinks: {
    nb: "Hvor det mangler forbindelser",
    en: "Where links are missing",
    fi: "Missä yhteydet puuttuvat",
  },
  facts: { nb: "Fakta", en: "Facts", fi: "Tiedot" },
  sources: { nb: "Kilder", en: "Sources", fi: "Lähteet" },
  evidence: { nb: "Belegg", en: "Evidence", fi: "Todisteet" },
  actors: { nb: "Aktører", en: "Actors", fi: "Toimijat" },
  more: { nb: "flere", en: "more", fi: "lisää" },
} as const;
