/** Words of the steps of an exploration. */
export const exploreTexts = {
  expansions: { nb: "Forbindelser etter type", en: "Ties by type", fi: "Siteet tyypeittäin" },
  theCounts: { nb: "tallene", en: "the counts", fi: "lukuja" },
  noTies: {
    nb: "Ingen forbindelse er registrert under filteret. Det beviser ikke at det ikke finnes noen.",
    en: "No tie is on record under the filter. That does not prove that there is none.",
    fi: "Suodattimella ei löydy kirjattuja siteitä. Se ei todista, ettei niitä ole.",
  },
  inPicture: { nb: "· {count} vises", en: "· {count} shown", fi: "· {count} näkyvissä" },
  filtered: {
    nb: "· {count} skjult av filtre",
    en: "· {count} hidden by filters",
    fi: "· {count} piilotettu suodattimilla",
  },
  showSome: { nb: "Vis {count} til", en: "Show {count} more", fi: "Näytä {count} lisää" },
  showRest: {
    nb: "Vis resten ({count})",
    en: "Show the rest ({count})",
    fi: "Näytä loput ({count})",
  },
  allThere: {
    nb: "Ingen nye: alle er i bildet alt.",
    en: "Nobody new: all of them are in the picture already.",
    fi: "Ei uusia: kaikki ovat jo kuvassa.",
  },
  allOnPaths: {
    nb: "Alle på de korteste veiene mellom dem er i bildet alt.",
    en: "Everybody on the shortest paths between them is in the picture already.",
    fi: "Kaikki niiden välisten lyhimpien polkujen toimijat ovat jo kuvassa.",
  },
  noPath: {
    nb: "Ingen andre på en vei mellom dem er registrert under filteret. Det beviser ikke at det ikke finnes noen.",
    en: "Nobody else on a path between them is on record under the filter. That does not prove that there is none.",
    fi: "Suodattimella ei ole kirjattu muita toimijoita niiden väliselle polulle. Se ei todista, ettei niitä ole.",
  },
  full: {
    nb: "En utforsking har plass til 500 aktører. Fold sammen eller ta ut noen for å se flere.",
    en: "An exploration has room for 500 actors. Collapse or remove some to see more.",
    fi: "Tutkimiseen mahtuu 500 toimijaa. Supista tai poista joitakin nähdäksesi lisää.",
  },
  placing: {
    nb: "Finner plasser i bildet …",
    en: "Finding places in the picture …",
    fi: "Etsitään paikkoja kuvassa …",
  },
  awaiting: {
    nb: "Venter på svaret. Bildet er som før.",
    en: "Waiting for the answer. The picture is as before.",
    fi: "Odotetaan vastausta. Kuva on ennallaan.",
  },
  collapse: { nb: "Fold sammen", en: "Collapse", fi: "Supista" },
} as const;
