/** Words of the introductions worth making between two sides. */
export const introductionTexts = {
  heading: {
    nb: "Introduksjoner verdt å gjøre",
    en: "Introductions worth making",
    fi: "Kannattavat esittelyt",
  },
  theIntroductions: { nb: "introduksjonene", en: "the introductions", fi: "esittelyjä" },
  looked: {
    nb: "Sett på {from} og {to} aktører; {candidates} par av dem har ingen registrert forbindelse.",
    en: "Looked at {from} and {to} actors; {candidates} pairs of them have no tie on record.",
    fi: "Tarkasteltu {from} ja {to} toimijaa; niistä {candidates} paria on vailla kirjattua sidettä.",
  },
  order: {
    nb: "Best først. Poeng = gevinst × passform × vei × dekning, hver fra 0 til 1.",
    en: "The best first. Score = gain × fit × way × coverage, each from 0 to 1.",
    fi: "Parhaat ensin. Pisteet = hyöty × sopivuus × reitti × kattavuus, kukin 0–1.",
  },
  opens: {
    nb: "Begrunnelse: {from} og {to}",
    en: "Reasons: {from} and {to}",
    fi: "Perustelut: {from} ja {to}",
  },
  and: { nb: "og", en: "and", fi: "ja" },
  score: { nb: "poeng {score}", en: "score {score}", fi: "pisteet {score}" },
  ONE: { nb: "gjennom {names}", en: "through {names}", fi: "välittäjänä {names}" },
  TWO: {
    nb: "gjennom {names}, to ledd",
    en: "through {names}, two in between",
    fi: "välittäjinä {names}, kaksi välissä",
  },
  NONE: {
    nb: "ingen er funnet som kan introdusere dem",
    en: "nobody was found to introduce them",
    fi: "esittelijää ei löytynyt",
  },
  planned: {
    nb: "en plan er registrert",
    en: "a plan is on record",
    fi: "suunnitelma on kirjattu",
  },
  factor: {
    gain: { nb: "Gevinst", en: "Gain", fi: "Hyöty" },
    fit: { nb: "Passform", en: "Fit", fi: "Sopivuus" },
    way: { nb: "Vei", en: "Way", fi: "Reitti" },
    coverage: { nb: "Dekning", en: "Coverage", fi: "Kattavuus" },
  },
  introducers: {
    nb: "Hvem som kan introdusere dem",
    en: "Who can introduce them",
    fi: "Kuka voi esitellä heidät",
  },
  others: {
    one: {
      nb: "{count} annen vei finnes.",
      en: "There is {count} other such way.",
      fi: "Muita tällaisia reittejä on {count}.",
    },
    other: {
      nb: "{count} andre veier finnes.",
      en: "There are {count} other such ways.",
      fi: "Muita tällaisia reittejä on {count}.",
    },
  },
  plans: {
    nb: "Planer mellom de to: de kan kjenne hverandre alt",
    en: "Plans between the two: they may know each other already",
    fi: "Suunnitelmat näiden välillä: he voivat jo tuntea toisensa",
  },
  explore: {
    nb: "Se dem i nettverket",
    en: "See them in the network",
    fi: "Katso heidät verkostossa",
  },
  paths: {
    nb: "Veiene mellom de to",
    en: "The paths between the two",
    fi: "Reitit näiden välillä",
  },
  whoLinks: {
    nb: "Hvem knytter de to sammen?",
    en: "Who links the two?",
    fi: "Kuka yhdistää nämä kaksi?",
  },
} as const;
