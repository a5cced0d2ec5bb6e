/** Words of what comes apart. */
export const apartTexts = {
  theBreaks: { nb: "bruddstedene", en: "what comes apart", fi: "katkeamiskohdat" },
  heading: {
    actors: {
      nb: "Uten disse aktørene",
      en: "Without these actors",
      fi: "Ilman näitä toimijoita",
    },
    ties: {
      nb: "Uten disse forbindelsene",
      en: "Without these ties",
      fi: "Ilman näitä siteitä",
    },
  },
  note: {
    actors: {
      nb: "Faller en av dem bort, mister andre all registrert kontakt med resten. Den som flest mister kontakten uten, står først.",
      en: "If one of them leaves, others lose all contact on record with the rest. The one without whom most lose contact stands first.",
      fi: "Jos yksi näistä lähtee, muut menettävät kaiken kirjatun yhteyden muihin. Ensin se, jota ilman useimmat menettävät yhteyden.",
    },
    ties: {
      nb: "To aktører der forbindelsen mellom dem er den eneste veien mellom to deler.",
      en: "Two actors whose tie is the only way between two parts.",
      fi: "Kaksi toimijaa, joiden välinen side on ainoa reitti kahden osan välillä.",
    },
  },
  noteBetween: {
    actors: {
      nb: "Faller en av dem bort, er det ingen registrert vei igjen mellom de to sidene.",
      en: "If one of them leaves, no route on record is left between the two sides.",
      fi: "Jos yksi näistä lähtee, puolten välille ei jää yhtään kirjattua reittiä.",
    },
    ties: {
      nb: "Alle registrerte veier mellom de to sidene går gjennom denne forbindelsen.",
      en: "Every route on record between the two sides runs through such a tie.",
      fi: "Kaikki kirjatut reitit puolten välillä kulkevat tällaisen siteen kautta.",
    },
  },
  none: { nb: "Ingen registrert.", en: "None on record.", fi: "Ei kirjattuja." },
  noneNews: {
    nb: "Ingen, bortsett fra dem som bare ville løsne én enslig nabo.",
    en: "None, apart from those that would only free one dangling neighbour.",
    fi: "Ei muita kuin ne, jotka irrottaisivat vain yhden yksittäisen naapurin.",
  },
  whoLoses: {
    nb: "Hvem som mister kontakten uten {name}",
    en: "Who loses contact without {name}",
    fi: "Ketkä menettävät yhteyden ilman: {name}",
  },
  losing: { nb: "De som mister kontakten", en: "Who loses contact", fi: "Yhteyden menettävät" },
  theTies: {
    nb: "Forbindelsen og belegget",
    en: "The tie and its evidence",
    fi: "Side ja todisteet",
  },
  pieces: {
    one: { nb: "{count} del blir igjen", en: "{count} piece remains", fi: "{count} osa jää" },
    other: {
      nb: "faller i {count} deler",
      en: "falls into {count} pieces",
      fi: "hajoaa {count} osaan",
    },
  },
  sizes: {
    nb: "Aktører i delene: {sizes}.",
    en: "Actors in the pieces: {sizes}.",
    fi: "Toimijoita osissa: {sizes}.",
  },
  smaller: {
    one: { nb: "{count} del til", en: "{count} more piece", fi: "{count} osa lisää" },
    other: { nb: "{count} deler til", en: "{count} more pieces", fi: "{count} osaa lisää" },
  },
  evidence: {
    nb: "belegg: {relation}",
    en: "evidence: {relation}",
    fi: "todisteet: {relation}",
  },
  danglingHidden: {
    one: {
      nb: "{count} brudd til ville bare løsne én enslig nabo, og er ikke med i listene.",
      en: "{count} more break would only free one dangling neighbour, and is not listed.",
      fi: "{count} katkos irrottaisi vain yhden yksittäisen naapurin, eikä ole luetteloissa.",
    },
    other: {
      nb: "{count} brudd til ville bare løsne én enslig nabo hver, og er ikke med i listene.",
      en: "{count} more breaks would only free one dangling neighbour each, and are not listed.",
      fi: "{count} katkosta irrottaisi vain yhden yksittäisen naapurin kukin, eivätkä ne ole luetteloissa.",
    },
  },
  danglingShown: {
    one: {
      nb: "{count} av dem løsner bare én enslig nabo.",
      en: "{count} of them only frees one dangling neighbour.",
      fi: "{count} niistä irrottaa vain yhden yksittäisen naapurin.",
    },
    other: {
      nb: "{count} av dem løsner bare én enslig nabo hver.",
      en: "{count} of them only free one dangling neighbour each.",
      fi: "{count} niistä irrottaa vain yhden yksittäisen naapurin kukin.",
    },
  },
  showThem: { nb: "Vis dem også", en: "List them too", fi: "Näytä nekin" },
  hideThem: { nb: "Skjul dem", en: "Leave them out", fi: "Jätä ne pois" },
  onePart: {
    nb: "Alle {size} aktører med kontakt henger sammen i dag.",
    en: "All {size} actors with contact hang together today.",
    fi: "Kaikki {size} toimijaa, joilla on yhteyksiä, ovat nyt yhteydessä toisiinsa.",
  },
  severalParts: {
    nb: "I dag er det {count} atskilte deler; den største har {largest} aktører, den nest største {second}.",
    en: "Today there are {count} separate parts; the largest has {largest} actors, the next {second}.",
    fi: "Nyt erillisiä osia on {count}; suurimmassa on {largest} toimijaa, seuraavassa {second}.",
  },
  lost: {
    one: {
      nb: "{count} mister kontakten",
      en: "{count} loses contact",
      fi: "{count} menettää yhteyden",
    },
    other: {
      nb: "{count} mister kontakten",
      en: "{count} lose contact",
      fi: "{count} menettää yhteyden",
    },
  },
  pictureTitle: {
    nb: "De ti aktørene som flest mister kontakten uten",
    en: "The ten actors without whom most lose contact",
    fi: "Kymmenen toimijaa, joita ilman useimmat menettävät yhteyden",
  },
} as const;
