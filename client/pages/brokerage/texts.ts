/** Words that all parts of the page share. */
export const brokerageTexts = {
  parts: { nb: "Deler av siden", en: "Parts of the page", fi: "Sivun osat" },
  part: {
    brokers: { nb: "Mellomledd", en: "Go-betweens", fi: "Välittäjät" },
    apart: {
      nb: "Hva som faller fra hverandre",
      en: "What comes apart",
      fi: "Mikä hajoaa",
    },
    communities: {
      nb: "Klynger på papiret og i praksis",
      en: "Clusters on paper and in practice",
      fi: "Klusterit paperilla ja käytännössä",
    },
  },
  restInFile: {
    nb: "De {shown} første av {total} vises her; resten står i CSV-filen.",
    en: "The first {shown} of {total} are shown here; the rest is in the CSV file.",
    fi: "Tässä ovat ensimmäiset {shown} / {total}; loput ovat CSV-tiedostossa.",
  },
  nobody: { nb: "Ingen", en: "Nobody", fi: "Ei ketään" },
  explore: { nb: "Utforsk rundt", en: "Explore around", fi: "Tutki ympäriltä" },
  exploreAround: {
    nb: "Utforsk rundt {name}",
    en: "Explore around {name}",
    fi: "Tutki ympäriltä: {name}",
  },
} as const;
