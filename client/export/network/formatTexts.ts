/** What each format is good for. */
export const formatTexts = {
  png: {
    nb: "Bilde til rapporter og lysbilder",
    en: "Picture for reports and slides",
    fi: "Kuva raportteihin ja esityksiin",
  },
  svg: {
    nb: "Bilde som kan forstørres og endres",
    en: "Picture that can be enlarged and edited",
    fi: "Kuva, jota voi suurentaa ja muokata",
  },
  actors: {
    nb: "Aktørene som tabell til regneark",
    en: "The actors as a table for spreadsheets",
    fi: "Toimijat taulukkona laskentaohjelmaan",
  },
  ties: {
    nb: "Forbindelsene som tabell til regneark",
    en: "The ties as a table for spreadsheets",
    fi: "Siteet taulukkona laskentaohjelmaan",
  },
  zip: {
    nb: "Begge tabellene med et notat om hva de viser",
    en: "Both tables, with a note on what they show",
    fi: "Molemmat taulukot ja selitys niiden sisällöstä",
  },
  json: {
    nb: "For programmerere, networkx og nettsider",
    en: "For programmers, networkx and websites",
    fi: "Ohjelmoijille, networkx-kirjastoon ja verkkosivuille",
  },
  graphml: {
    nb: "For yEd, Cytoscape, Gephi og networkx",
    en: "For yEd, Cytoscape, Gephi and networkx",
    fi: "yEd-, Cytoscape-, Gephi- ja networkx-ohjelmiin",
  },
  gexf: {
    nb: "For Gephi, med farger og plassering",
    en: "For Gephi, with colours and places",
    fi: "Gephi-ohjelmaan väreineen ja sijainteineen",
  },
} as const;
