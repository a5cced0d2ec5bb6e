/** Words of the answer to who links two sides. */
export const answerTexts = {
  theAnswer: { nb: "svaret", en: "the answer", fi: "vastausta" },
  title: {
    nb: "Hvem knytter {from} og {to} sammen?",
    en: "Who links {from} and {to}?",
    fi: "Kuka yhdistää: {from} ja {to}?",
  },
  answer: { nb: "Svar", en: "Answer", fi: "Vastaus" },
  finding: {
    LINKED: { nb: "Knyttet sammen", en: "Linked", fi: "Yhteys löytyy" },
    NO_LINK_ON_RECORD: {
      nb: "Ingen forbindelse registrert",
      en: "No link on record",
      fi: "Yhteyttä ei ole kirjattu",
    },
    TOO_LITTLE_KNOWN: {
      nb: "For lite er kjent",
      en: "Too little is known",
      fi: "Tiedetään liian vähän",
    },
  },
  claimsInEnglish: {
    nb: "Påstandene fra kildene er gjengitt på engelsk.",
    en: "The claims of the sources are given in English.",
    fi: "Lähteiden väitteet on esitetty englanniksi.",
  },
  heading: {
    both: { nb: "På begge sider", en: "On both sides", fi: "Molemmilla puolilla" },
    direct: { nb: "Direkte forbindelser", en: "Direct ties", fi: "Suorat siteet" },
    brokers: { nb: "Mellomledd", en: "Go-betweens", fi: "Välittäjät" },
    chains: { nb: "Kjeder", en: "Chains", fi: "Ketjut" },
  },
  note: {
    both: {
      nb: "Aktører som hører til begge steder.",
      en: "Actors that belong to both.",
      fi: "Toimijat, jotka kuuluvat molempiin.",
    },
    direct: {
      nb: "Forbindelser mellom en aktør på hver side.",
      en: "Ties between an actor on each side.",
      fi: "Siteet eri puolten toimijoiden välillä.",
    },
    brokers: {
      nb: "Aktører utenfor begge sider med forbindelser til begge, best egnet først. En aktør som er knyttet til alle, står lavere: poeng = par ÷ log₂(1 + antall naboer).",
      en: "Actors outside both sides with ties to both, the best placed first. One that is tied to everybody stands lower: score = pairs ÷ log₂(1 + neighbours).",
      fi: "Molempien puolten ulkopuoliset toimijat, joilla on siteitä kumpaankin, parhaat ensin. Kaikkiin sidoksissa oleva sijoittuu alemmas: pisteet = parit ÷ log₂(1 + naapurit).",
    },
    chains: {
      nb: "De korteste veiene over flere ledd, høyst ti, fordi ingenting knytter sidene nærmere sammen.",
      en: "The shortest ways over several steps, at most ten, since nothing joins the sides more closely.",
      fi: "Lyhimmät reitit usean toimijan kautta, enintään kymmenen, koska läheisempää yhteyttä ei ole.",
    },
  },
  none: { nb: "Ingen registrert", en: "None on record", fi: "Ei kirjattuja" },
  others: {
    one: { nb: "+ {count} annen", en: "+ {count} other", fi: "+ {count} muu" },
    other: { nb: "+ {count} andre", en: "+ {count} others", fi: "+ {count} muuta" },
  },
  pairs: {
    one: { nb: "{count} par", en: "{count} pair", fi: "{count} pari" },
    other: { nb: "{count} par", en: "{count} pairs", fi: "{count} paria" },
  },
  score: { nb: "poeng {score}", en: "score {score}", fi: "pisteet {score}" },
  noPlace: { nb: "sted ukjent", en: "place unknown", fi: "sijainti ei tiedossa" },
  tiesTo: { nb: "Forbindelser til {side}", en: "Ties to {side}", fi: "Siteet: {side}" },
  steps: {
    one: { nb: "{count} ledd", en: "{count} step", fi: "{count} askel" },
    other: { nb: "{count} ledd", en: "{count} steps", fi: "{count} askelta" },
  },
  sidesHeading: { nb: "Hvem som er med", en: "Who is counted", fi: "Ketkä lasketaan" },
  withoutTies: {
    one: {
      nb: "{count} av dem er uten registrert forbindelse.",
      en: "{count} of them has no tie on record.",
      fi: "{count} heistä on vailla kirjattuja siteitä.",
    },
    other: {
      nb: "{count} av dem er uten registrert forbindelse.",
      en: "{count} of them have no tie on record.",
      fi: "{count} heistä on vailla kirjattuja siteitä.",
    },
  },
  placeUnknown: {
    nb: "{count} aktører i dataene har ikke noe kjent sted, og kan høre til her uten å være med.",
    en: "{count} actors in the data have no known place, and may belong here without being counted.",
    fi: "Aineiston {count} toimijan sijaintia ei tiedetä; osa heistä voi kuulua tänne.",
  },
  leftOutHeading: { nb: "Ikke regnet med", en: "Left out", fi: "Jätetty pois" },
  nextHeading: { nb: "Hva du kan gjøre", en: "What you can do next", fi: "Mitä voit tehdä" },
  noLinkMeans: {
    nb: "Det er et funn, ikke et bevis: de fleste kildene er bare delvis lest.",
    en: "That is a finding, not a proof: most sources were read only in part.",
    fi: "Se on havainto, ei todiste: useimmat lähteet on luettu vain osin.",
  },
  gap: {
    nb: "Hva mangler mellom de to?",
    en: "What is missing between the two?",
    fi: "Mitä näiden kahden väliltä puuttuu?",
  },
  gapMeans: {
    NO_LINK_ON_RECORD: {
      nb: "Det kan være et hull, eller ikke mindre enn tilfeldigheter ville gitt. Se hvilket av de to det er, og hvem som bør introduseres for hverandre:",
      en: "That may be a gap, or no less than chance would give. See which of the two it is, and whom to introduce to each other:",
      fi: "Se voi olla aukko, tai sattumakaan ei antaisi enempää. Katso, kummasta on kyse ja keiden kannattaisi tutustua:",
    },
    TOO_LITTLE_KNOWN: {
      nb: "For lite er lest til å kalle det et hull. Se hva som mangler for å vite det, og hvem som kan introduseres for hverandre:",
      en: "Too little was read to call it a gap. See what it would take to know, and whom to introduce to each other:",
      fi: "Luettu on liian vähän, jotta sitä voisi sanoa aukoksi. Katso, mitä puuttuu varmuudesta ja keiden kannattaisi tutustua:",
    },
  },
  widen: {
    nb: "Spør om {region} i stedet for {side}",
    en: "Ask about {region} instead of {side}",
    fi: "Kysy laajemmin: {region} (nyt {side})",
  },
  usualFilter: {
    nb: "Ta bort filteret",
    en: "Take the filter away",
    fi: "Poista suodatin",
  },
  countPlans: {
    nb: "Regn med planer også",
    en: "Count plans as well",
    fi: "Laske mukaan myös suunnitelmat",
  },
  countProgrammes: {
    nb: "Regn med nasjonale programmer",
    en: "Count national programmes",
    fi: "Laske mukaan kansalliset ohjelmat",
  },
  countUndated: {
    nb: "Regn med udaterte også",
    en: "Count undated ones as well",
    fi: "Laske mukaan myös päiväämättömät",
  },
  showMembers: { nb: "Vis alle i {side}", en: "Show all of {side}", fi: "Näytä kaikki: {side}" },
  picture: { nb: "Bilde av svaret", en: "Picture of the answer", fi: "Vastaus kuvana" },
  pictureShows: {
    nb: "Bildet viser {from} til venstre og {to} til høyre. Mellomledd i midten: {brokers}; direkte forbindelser: {direct}; aktører på begge sider: {both}. Listen viser det samme.",
    en: "The picture shows {from} on the left and {to} on the right. Go-betweens in the middle: {brokers}; direct ties: {direct}; actors on both sides: {both}. The list shows the same.",
    fi: "Kuvassa {from} on vasemmalla ja {to} oikealla. Välittäjiä keskellä: {brokers}; suoria siteitä: {direct}; toimijoita molemmilla puolilla: {both}. Luettelo näyttää saman.",
  },
  pictureCut: {
    nb: "Bildet viser de første {count} i hver del; listen viser alle.",
    en: "The picture shows the first {count} of each part; the list has them all.",
    fi: "Kuvassa on kunkin osan {count} ensimmäistä; luettelossa ovat kaikki.",
  },
  seeCoverage: {
    nb: "Se hva dataene dekker",
    en: "See what the data covers",
    fi: "Katso, mitä aineisto kattaa",
  },
  undated: {
    one: {
      nb: "{count} av dem er uten dato.",
      en: "{count} of them carries no date.",
      fi: "Niistä {count} on ilman päiväystä.",
    },
    other: {
      nb: "{count} av dem er uten dato.",
      en: "{count} of them carry no date.",
      fi: "Niistä {count} on ilman päiväystä.",
    },
  },
  statements: {
    one: { nb: "{count} utsagn", en: "{count} statement", fi: "{count} väite" },
    other: { nb: "{count} utsagn", en: "{count} statements", fi: "{count} väitettä" },
  },
  restOfTies: {
    nb: "{count} til: se aktøren",
    en: "{count} more: see the actor",
    fi: "{count} lisää: katso toimija",
  },
  evidenceFor: {
    nb: "Belegg for {what}",
    en: "Evidence for {what}",
    fi: "Todisteet: {what}",
  },
} as const;
