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
  showSome: { nb: "Vis {count} til", en: "Show {count} more", fi: "Näytä {count} lisää" },
  showRest: {
    nb: "Vis resten ({count})",
    en: "Show the rest ({count})",
    fi: "Näytä loput ({count})",
  },
  placing: {
    nb: "Finner plasser i bildet …",
    en: "Finding places in the picture …",
    fi: "Etsitään paikkoja kuvassa …",
  },
  collapse: { nb: "Slå sammen", en: "Collapse", fi: "Tiivistä" },
} as const;
