/** Words of the page on which the network is explored. */
export const exploreTexts = {
  title: { nb: "Utforsk nettverket", en: "Explore the network", fi: "Tutki verkostoa" },
  theNetwork: { nb: "nettverket", en: "the network", fi: "verkostoa" },
  start: {
    nb: "Søk etter en aktør, en region eller et tema, så ser du hvem som er knyttet til hvem rundt det.",
    en: "Search for an actor, a region or a theme, and see who is tied to whom around it.",
    fi: "Hae toimija, alue tai teema, niin näet, kuka on sidoksissa kehen sen ympärillä.",
  },
} as const;
